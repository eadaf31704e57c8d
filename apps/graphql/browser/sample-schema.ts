import { createSchema } from 'graphql-yoga';

const statements = [
  { speaker: 'Amine', text: 'L’accord n’est pas signé : il « attend ».' },
  { speaker: 'Berthe', text: 'The second figure is the right one.' },
];

/** A schema with what the playground has to cope with: descriptions, a deprecation, an input of one key alone. */
export const sampleSchema = createSchema({
  typeDefs: /* GraphQL */ `
    "What can be asked."
    type Query {
      "The statements of the record, in its order."
      statements(
        "Only those of this speaker."
        speaker: String
        "Only those about this."
        about: SubjectRef
        "How many at most."
        limit: Int = 10 @deprecated(reason: "Use first.")
      ): [Statement!]!
      "How many statements there are."
      total: Int!
    }

    "Something that somebody said."
    type Statement {
      "Who said it."
      speaker: String!
      "The words."
      text: String!
    }

    "One thing that a statement can be about."
    input SubjectRef @oneOf {
      "Slug of an actor."
      actor: String
      "Slug of an event."
      event: String
    }
  `,
  resolvers: {
    Query: {
      statements: (_parent: unknown, { speaker }: { speaker?: string | null }) =>
        statements.filter((statement) => !speaker || statement.speaker === speaker),
      total: () => statements.length,
    },
  },
});
