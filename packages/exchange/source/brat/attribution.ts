import type { Finding } from '../finding.ts';
import { quoted } from '../findings/describe.ts';
import type { Annotation, EventAnnotation, Relation, TextBound } from './annotation.ts';
import type { Labels, Role } from './mapping.ts';
import { finding } from './rules.ts';
import type { Join } from './trace.ts';

/** Words that have a part in an attribution, and what joins them. */
export interface Part {
  readonly words: TextBound;
  readonly joins: readonly Join[];
}

/** A content with its sources and cues, in the order in which the file joins them. */
export interface AttributedContent {
  readonly content: TextBound;
  readonly joins: readonly Join[];
  readonly sources: readonly Part[];
  readonly cues: readonly Part[];
}

/** What a file of annotations says of who said what. */
export interface Attributions {
  readonly contents: readonly AttributedContent[];
  /** The ids of all annotations that have a part in it, linked or not. */
  readonly used: ReadonlySet<string>;
  readonly unattached: readonly TextBound[];
  readonly findings: readonly Finding[];
}

/** Two words in different parts, and what joins each. */
interface Edge {
  readonly ends: readonly [End, End];
}

interface End {
  readonly role: Role;
  readonly words: TextBound;
  readonly join: Join;
}

/** Puts together which words are content, source and cue of which statement, however the corpus links them. */
export function readAttributions(annotations: readonly Annotation[], labels: Labels): Attributions {
  const known = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const wordsOf = (id: string): TextBound | undefined => {
    const target = known.get(id);
    const words = target?.kind === 'E' && target.trigger !== undefined ? known.get(target.trigger) : target;
    return words?.kind === 'T' ? words : undefined;
  };
  const findings: Finding[] = [];
  const used = new Set<string>();
  const edges: Edge[] = [];
  for (const annotation of annotations) {
    if (annotation.kind !== 'R' && annotation.kind !== 'E') continue;
    const read =
      annotation.kind === 'R'
        ? readRelation(annotation, wordsOf, labels)
        : readEvent(annotation, wordsOf, labels);
    if (read === undefined) continue;
    used.add(annotation.id);
    if ('rule' in read) findings.push(read);
    else edges.push(...read);
  }
  const texts = annotations.filter((annotation) => annotation.kind === 'T');
  for (const { ends } of edges) for (const { words } of ends) used.add(words.id);
  const contents = new Map<string, TextBound>();
  for (const words of texts) if (labels.roleOf(words.label) === 'content') contents.set(words.id, words);
  for (const { ends } of edges)
    for (const { role, words } of ends) if (role === 'content') contents.set(words.id, words);
  for (const words of texts) if (labels.roleOf(words.label)) used.add(words.id);
  const joined = joinContents([...contents.values()], edges);
  const attached = new Set(
    joined.flatMap(({ sources, cues }) => [...sources, ...cues].map(({ words }) => words.id)),
  );
  const unattached = texts.filter(({ id, label }) => {
    const role = labels.roleOf(label);
    return role !== undefined && role !== 'content' && !attached.has(id) && !contents.has(id);
  });
  return { contents: joined, used, unattached, findings };
}

type WordsOf = (id: string) => TextBound | undefined;

function readRelation(relation: Relation, wordsOf: WordsOf, labels: Labels): Edge[] | Finding | undefined {
  const link = labels.linkOf(relation.label);
  if (link === undefined) return undefined;
  const ends = relation.arguments.map(({ role, target }) => ({ argument: role, words: wordsOf(target) }));
  const [one, two] = ends;
  if (!one?.words || !two?.words) return [];
  const [first, second] = [one.words, two.words];
  const fit = fittingRoles(link, labels.roleOf(first.label), labels.roleOf(second.label));
  if (!fit) return wrongRole(relation, link, [first, second], labels);
  const end = (role: Role, words: TextBound, argument: string, other: TextBound): End => {
    return { role, words, join: { id: relation.id, name: relation.label, argument, other: other.id } };
  };
  return [{ ends: [end(fit[0], first, one.argument, second), end(fit[1], second, two.argument, first)] }];
}

/** The parts that a link gives to its two ends; a label that stands for no part takes the one that is left. */
function fittingRoles(
  link: Role | 'any',
  one: Role | undefined,
  two: Role | undefined,
): readonly [Role, Role] | undefined {
  if (link === 'any') return one && two && one !== two ? [one, two] : undefined;
  const others: readonly Role[] =
    link === 'content' ? ['source', 'cue'] : link === 'source' ? ['content', 'cue'] : ['content', 'source'];
  if ((one === link || one === undefined) && two && others.includes(two)) return [link, two];
  if ((two === link || two === undefined) && one && others.includes(one)) return [one, link];
  return undefined;
}

function wrongRole(
  relation: Relation,
  link: Role | 'any',
  ends: readonly [TextBound, TextBound],
  labels: Labels,
): Finding {
  const [one, two] = ends.map(({ label }) => labels.roleOf(label));
  const fitting = [...labels.links].find((name) => fittingRoles(labels.linkOf(name) ?? 'any', one, two));
  const what = {
    expected: link === 'any' ? 'two of a source, a cue and a content' : `a ${link} and what it belongs to`,
    found: ends.map(({ label, words }) => `${label} ${quoted(words)}`).join(' and '),
    nearest: fitting,
  };
  return finding('WRONG_ROLE', { ...relation.place, column: relation.place.written.indexOf('\t') + 2 }, what);
}

function readEvent(event: EventAnnotation, wordsOf: WordsOf, labels: Labels): Edge[] | Finding | undefined {
  const ends: End[] = [];
  const trigger = event.trigger === undefined ? undefined : wordsOf(event.trigger);
  const triggerRole =
    labels.roleOf(event.label) ?? (labels.linkOf(event.label) === 'any' ? 'cue' : undefined);
  if (trigger && triggerRole)
    ends.push({ role: triggerRole, words: trigger, join: { id: event.id, name: event.label } });
  for (const { role: name, target } of event.arguments) {
    const words = wordsOf(target);
    const link = labels.linkOf(name);
    if (!words || link === undefined) continue;
    const own = labels.roleOf(words.label);
    const role = link === 'any' ? own : link;
    if (role === undefined) continue;
    if (own !== undefined && own !== role) {
      const what = { expected: `the words of a ${role}`, found: `${words.label} ${quoted(words.words)}` };
      return finding(
        'WRONG_ROLE',
        { ...event.place, column: event.place.written.indexOf(`${name}:${target}`) + 1 },
        what,
      );
    }
    ends.push({ role, words, join: { id: event.id, name: event.label, argument: name } });
  }
  if (new Set(ends.map(({ role }) => role)).size < 2) return undefined;
  return ends.flatMap((one, i) =>
    ends.slice(i + 1).flatMap((two): Edge[] => (one.role === two.role ? [] : [{ ends: [one, two] }])),
  );
}

/** No cue has so many speakers; all of them for each of its contents would fill the memory. */
const MOST_BESIDE = 20;

function joinContents(contents: readonly TextBound[], edges: readonly Edge[]): AttributedContent[] {
  const from = Map.groupBy(
    edges.flatMap(({ ends: [one, two] }) => [
      { own: one, other: two },
      { own: two, other: one },
    ]),
    ({ own }) => own.words.id,
  );
  const withContent = new Set(
    [...from].filter(([, ends]) => ends.some(({ other }) => other.role === 'content')).map(([id]) => id),
  );
  // Whoever shares a cue with thousands of contents is not looked for among those.
  const beside = new Map(
    [...from].map(([id, ends]) => [
      id,
      ends.filter(({ other }) => other.role !== 'content').slice(0, MOST_BESIDE),
    ]),
  );
  return contents.map((content) => {
    const source = new Map<string, Joined>();
    const cue = new Map<string, Joined>();
    const own = new Map<string, Joined>();
    for (const edge of from.get(content.id) ?? []) {
      if (edge.own.role !== 'content') continue;
      if (edge.own.join.other === undefined) addTo(own, edge.own);
      addTo(edge.other.role === 'source' ? source : cue, edge.other);
    }
    // A source that is joined to the cue speaks by it; a cue that is joined to a source alone reports all that it says.
    for (const [parts, others, role] of [
      [cue, source, 'source'],
      [source, cue, 'cue'],
    ] as const) {
      for (const id of [...parts.keys()]) {
        for (const { other } of beside.get(id) ?? []) {
          const isOwn = others.has(other.words.id) || !withContent.has(other.words.id);
          if (other.role === role && isOwn) addTo(others, other);
        }
      }
    }
    const joins = [...(own.get(content.id)?.joins.values() ?? [])];
    return { content, joins, sources: partsOf(source), cues: partsOf(cue) };
  });
}

/** A part while it is put together; what joins it, by a key, so that nothing joins it twice. */
interface Joined {
  readonly words: TextBound;
  readonly joins: Map<string, Join>;
}

function addTo(parts: Map<string, Joined>, { words, join }: End): void {
  const part = parts.get(words.id) ?? { words, joins: new Map<string, Join>() };
  part.joins.set(`${join.id} ${join.argument ?? ''}`, join);
  parts.set(words.id, part);
}

function partsOf(parts: ReadonlyMap<string, Joined>): Part[] {
  return [...parts.values()].map(({ words, joins }) => ({ words, joins: [...joins.values()] }));
}
