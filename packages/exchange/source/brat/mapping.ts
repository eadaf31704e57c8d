import { type ActorKind, actorKinds, type MentionKind, mentionKinds, valuesOf } from '@depeche/model';
import { z } from 'zod';

const labels = z.array(z.string().min(1).regex(/^\S+$/, { error: 'expected a label without spaces' }));
const PLACE = 'PLACE';

export const mappingSchema = z
  .strictObject({
    content: labels.describe('Labels of the words of what was said.'),
    source: labels.describe('Labels of the words that say who.'),
    cue: labels.describe('Labels of the words that report.'),
    links: z
      .strictObject({
        source: labels.describe('Relations, and roles in events, that join a source.'),
        cue: labels.describe('Those that join a cue.'),
        content: labels.describe('Those that join a content.'),
        any: labels.describe('Those that join any of the three: the label of the words tells which.'),
      })
      .partial()
      .describe('How the three are joined.'),
    mentions: z
      .record(z.string(), z.enum([...valuesOf(actorKinds), PLACE]))
      .describe('Labels of mentions, with the kind of actor, or PLACE.'),
    coreference: labels.describe('Relations and equivalences that join mentions of one actor or place.'),
    kinds: z
      .record(z.string(), z.enum(valuesOf(mentionKinds)))
      .describe('Labels that tell how words mention.'),
    pronouns: z
      .array(z.string().min(1))
      .describe('Words that are nobody’s name, besides those that are known.'),
  })
  .partial();

/** What the labels of a corpus mean; a field that is left out keeps its default. */
export type BratMapping = z.input<typeof mappingSchema>;

/** The part that words play in an attribution. */
export type Role = 'source' | 'cue' | 'content';

/** A mapping with its defaults, ready to be asked. */
export interface Labels {
  /** The part that a label of words stands for. */
  roleOf(label: string): Role | undefined;
  /** The part that a relation or a role joins; `any` where the words tell. */
  linkOf(name: string): Role | 'any' | undefined;
  /** Of what words with this label are a mention. */
  mentionOf(label: string): ActorKind | typeof PLACE | undefined;
  kindOf(label: string): MentionKind | undefined;
  isCoreference(label: string): boolean;
  readonly pronouns: readonly string[];
  /** The names of all links. */
  readonly links: readonly string[];
  /** What is written: the first label of each part, of the links to a content, of mentions, of chains. */
  readonly written: Readonly<
    Record<Role | 'actor' | 'place' | 'coreference' | 'sourceLink' | 'cueLink', string>
  >;
}

const DEFAULTS = {
  content: ['Content', 'Citation', 'Quotation', 'Quote'],
  source: ['Source', 'Entite', 'Speaker'],
  cue: ['Cue', 'Introducteur'],
  links: {
    source: ['Source', 'Speaker'],
    cue: ['Cue', 'Introduction'],
    content: ['Content'],
    any: ['Attribution', 'AttributionRelation'],
  },
  mentions: {
    Mention: 'PERSON',
    PER: 'PERSON',
    Person: 'PERSON',
    PERSON: 'PERSON',
    ORG: 'ORGANIZATION',
    Organization: 'ORGANIZATION',
    ORGANIZATION: 'ORGANIZATION',
    Place: PLACE,
    Location: PLACE,
    GPE: PLACE,
    LOC: PLACE,
    FAC: PLACE,
  },
  coreference: ['Coreference', 'Coref', 'Equiv'],
} as const satisfies BratMapping;

/** What labels mean where no mapping says otherwise: those of PARC, of fr-litbank and what brat's own examples have. */
export function labelsOf(mapping: BratMapping = {}): Labels {
  const { content, source, cue, coreference } = { ...DEFAULTS, ...defined(mapping) };
  const byRole: Record<Role, readonly string[]> = { source, cue, content };
  const links = { ...DEFAULTS.links, ...defined(mapping.links ?? {}) };
  // A corpus with its own labels has its own mentions as well as the usual ones.
  const mentions = new Map(Object.entries({ ...DEFAULTS.mentions, ...mapping.mentions }));
  const kinds = new Map(Object.entries(mapping.kinds ?? {}));
  const roles = inverted(byRole);
  const linked = inverted(links);
  const joined = new Set<string>(coreference);
  return {
    roleOf: (label) => roles.get(label),
    linkOf: (name) => linked.get(name) ?? linked.get(name.replace(/\d+$/, '')),
    mentionOf: (label) => mentions.get(label),
    kindOf: (label) => kinds.get(label),
    isCoreference: (label) => joined.has(label),
    pronouns: mapping.pronouns ?? [],
    links: [...linked.keys()],
    written: {
      source: source[0] ?? DEFAULTS.source[0],
      cue: cue[0] ?? DEFAULTS.cue[0],
      content: content[0] ?? DEFAULTS.content[0],
      actor: firstMention(mentions, (kind) => kind !== PLACE) ?? 'Mention',
      place: firstMention(mentions, (kind) => kind === PLACE) ?? 'Place',
      coreference: coreference[0] ?? DEFAULTS.coreference[0],
      sourceLink: links.source[0] ?? DEFAULTS.links.source[0],
      cueLink: links.cue[0] ?? DEFAULTS.links.cue[0],
    },
  };
}

function firstMention(
  mentions: ReadonlyMap<string, string>,
  is: (kind: string) => boolean,
): string | undefined {
  return [...mentions].find(([, kind]) => is(kind))?.[0];
}

function inverted<Key extends string>(lists: Readonly<Record<Key, readonly string[]>>): Map<string, Key> {
  const entries = Object.entries<readonly string[]>(lists) as Array<[Key, readonly string[]]>;
  return new Map(entries.flatMap(([key, names]) => names.map((name) => [name, key] as const)));
}

function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** The fields that a mapping has at the end of a path within it. */
export function fieldsOfMapping(path: readonly string[]): readonly string[] {
  return path[0] === 'links' ? Object.keys(DEFAULTS.links) : Object.keys(mappingSchema.shape);
}
