import {
  type Attribution,
  type Language,
  readReference,
  type Statement,
  type StatementForm,
} from '@depeche/model';
import { addressOf } from '../linked-data/addresses.ts';
import { identifiersOf, lostOf, type Node, node, wordsIn } from './node.ts';
import { isoDate, timeOf, type Words } from './words.ts';

/**
 * Words in quotation marks are a schema:Quotation; what an article says in words of its own that somebody said is a
 * schema:Claim; of an act that is told without its words there is neither.
 */
const types: Readonly<Record<StatementForm, readonly string[]>> = {
  DIRECT: ['schema:Quotation'],
  INDIRECT: ['schema:Claim'],
  MIXED: ['schema:Quotation', 'schema:Claim'],
  REPORTED: [],
};

/** A statement, in the language of its article. */
export function statementNode(statement: Statement, language: Language, words: Words, base: string): Node {
  const { slug, article, attribution, saidOn, form } = statement;
  const at = addressOf('statement', slug, base);
  const articleAt = addressOf('article', article, base);
  const actors = (slugs: readonly string[]) => slugs.map((actor) => addressOf('actor', actor, base));
  const spans = (of: Statement['content']) => words.of(article, of);
  const isQuoted = form === 'DIRECT' || form === 'MIXED';
  const links = attribution.map((link, i) =>
    linkNode(link, `${at}/attribution/${i + 1}`, i + 1, i === attribution.length - 1, spans, base),
  );
  return node({
    '@id': at,
    '@type': ['depeche:Statement', ...types[form], 'prov:Entity'],
    text: wordsIn(language, statement.text),
    // Whose words they are. schema:spokenByCharacter is for the characters of a work, Hamlet say; schema:author would be
    // whoever wrote the text; a creator is a real person, and claims have one as quotations do.
    creator: actors(statement.speakers),
    wasAttributedTo: actors(statement.speakers),
    addressee: actors(statement.addressees),
    isPartOf: articleAt,
    appearance: form === 'INDIRECT' || form === 'MIXED' ? articleAt : undefined,
    wasQuotedFrom: isQuoted ? articleAt : undefined,
    wasDerivedFrom: isQuoted ? undefined : articleAt,
    attribution: links,
    // PROV takes whoever is in an attribution for the one to whom something is attributed: only the last link is one.
    qualifiedAttribution: links.length > 0 ? `${at}/attribution/${links.length}` : undefined,
    form,
    act: statement.act,
    certainty: statement.certainty,
    polarity: statement.polarity,
    tense: statement.tense,
    source: spans(statement.source),
    cue: spans(statement.cue),
    content: spans(statement.content),
    dateCreated: isoDate(saidOn?.edtf),
    saidOn: saidOn && timeOf(saidOn, spans(saidOn.expression)),
    about: statement.about.map((subject) => {
      const { type, slug: about } = readReference(subject);
      return addressOf(type, about, base);
    }),
    during: statement.during === undefined ? undefined : addressOf('event', statement.during, base),
    performs: statement.performs === undefined ? undefined : addressOf('event', statement.performs, base),
    reportedAlso: statement.reportedAlso.map((other) => addressOf('statement', other, base)),
    identifier: identifiersOf(statement.codes),
    lost: lostOf(statement.lost),
  });
}

/** One link of the chain through which it reached the article; the outermost is the first. */
function linkNode(
  { actors, source, cue, channel, time }: Attribution,
  at: string,
  position: number,
  isLast: boolean,
  spans: (of: Statement['content']) => Node[],
  base: string,
): Node {
  return node({
    '@id': at,
    '@type': isLast ? ['depeche:Link', 'prov:Attribution'] : ['depeche:Link'],
    position,
    agent: actors.map((actor) => addressOf('actor', actor, base)),
    source: spans(source),
    cue: spans(cue),
    channel,
    time: time && timeOf(time, spans(time.expression)),
  });
}
