import type { Attribution, Span, Statement } from '@depeche/model';
import type { Draft } from './draft.ts';
import type { Labels } from './mapping.ts';
import { parseTrace, type TracedPart } from './trace.ts';

/** Words that were written, with the actors for whom they stand. */
interface Standing {
  readonly id: string;
  readonly actors: readonly string[];
}

/** What was written of a statement. */
export interface WrittenStatement {
  readonly statement: Statement;
  /** The id of its content. */
  readonly content: string;
  readonly sources: readonly Standing[];
}

/** Writes a statement that has a content: its words, who said them and what reports them, and how they are joined. */
export function writeStatement(statement: Statement, draft: Draft, labels: Labels): WrittenStatement {
  const { codes, content } = statement;
  const [own] = parseTrace(codes['brat-content']);
  const id = draft.words(
    own?.label ?? labels.written.content,
    content,
    own?.id ?? codes.brat,
    statement.slug,
  );
  for (const { id: by, name, argument } of own?.joins ?? []) draft.event(name, argument, id, by);
  const traces = {
    source: tracedParts(statement.source, codes['brat-source']),
    cue: tracedParts(statement.cue, codes['brat-cue']),
  };
  const ids = new Map<string, string>(own ? [[own.id, id]] : []);
  const pending: Array<() => void> = [];
  const sources: Standing[] = [];
  const links = isChain(statement) ? statement.attribution : undefined;
  for (const [i, link] of (links ?? [wholeOf(statement)]).entries()) {
    const mark = (relation: string) => {
      if (links && links.length > 1) draft.attribute(relation, 'Link', String(i + 1));
      if (link.channel !== 'UNSPECIFIED') draft.attribute(relation, 'Channel', link.channel);
    };
    for (const role of ['source', 'cue'] as const) {
      const parts = partsIn(link[role], traces[role]);
      for (const [at, { spans, trace }] of parts.entries()) {
        for (const own of standingFor(link.actors, role, at, parts.length, trace)) {
          const words = draft.words(trace?.label ?? labels.written[role], spans, trace?.id, own.join(' '));
          if (trace && !ids.has(trace.id)) ids.set(trace.id, words);
          if (role === 'source') sources.push({ id: words, actors: own });
          pending.push(() => join(words, trace, role, mark));
        }
      }
    }
  }
  // Words may be joined to others than the content, so all of them are written first.
  for (const write of pending) write();
  return { statement, content: id, sources };

  function join(
    words: string,
    trace: TracedPart | undefined,
    role: 'source' | 'cue',
    mark: (relation: string) => void,
  ) {
    const joins = (trace?.joins ?? []).filter(({ other }) => other === undefined || ids.has(other));
    for (const { id: by, name, argument, other } of joins) {
      const end = other === undefined ? undefined : ids.get(other);
      if (end === undefined) mark(draft.event(name, argument, words, by));
      else {
        const ends = [
          { role: 'Arg1', target: words },
          { role: 'Arg2', target: end },
        ] as const;
        const [first, second] =
          argument === 'Arg2'
            ? ([
                { role: 'Arg1', target: end },
                { role: 'Arg2', target: words },
              ] as const)
            : ends;
        mark(draft.relation(name, first, second, by));
      }
    }
    if (joins.length > 0) return;
    const name = role === 'source' ? labels.written.sourceLink : labels.written.cueLink;
    mark(draft.relation(name, { role: 'Arg1', target: words }, { role: 'Arg2', target: id }));
  }
}

/**
 * For whom each annotation of the same words stands: what names several together is annotated once for each of them, but
 * for what triggers an event, of which there is one; a source that names nobody is not annotated.
 */
function standingFor(
  actors: readonly string[],
  role: 'source' | 'cue',
  at: number,
  parts: number,
  trace: TracedPart | undefined,
): ReadonlyArray<readonly string[]> {
  if (role === 'cue') return [[]];
  if (parts === actors.length) return [actors.slice(at, at + 1)];
  const isTrigger = trace?.joins.some(({ argument, other }) => argument === undefined && other === undefined);
  return isTrigger && actors.length > 0 ? [actors] : actors.map((actor) => [actor]);
}

/** Whether the chain of a statement says more than its own source and cue, and can be written as links to its content. */
export function isChain({ attribution, source, cue }: Statement): boolean {
  const [only, ...more] = attribution;
  if (!only || (more.length === 0 && only.channel === 'UNSPECIFIED')) return false;
  return (
    attribution.every(hasWords) &&
    sameWords(attribution, 'source', source) &&
    sameWords(attribution, 'cue', cue)
  );
}

/** A link is known by its words: one without any cannot be joined, nor can actors whom none name or words that name nobody. */
function hasWords({ actors, source, cue }: Attribution): boolean {
  return source.length + cue.length > 0 && (actors.length === 0) === (source.length === 0);
}

function sameWords(
  attribution: readonly Attribution[],
  field: 'source' | 'cue',
  own: readonly Span[],
): boolean {
  const all = attribution.flatMap((link) => link[field].map(keyOf));
  return new Set(all).size === all.length && all.toSorted().join() === own.map(keyOf).toSorted().join();
}

function wholeOf({ speakers, source, cue }: Statement) {
  return { actors: speakers, source, cue, channel: 'UNSPECIFIED' as const };
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

interface WrittenPart {
  readonly spans: readonly Span[];
  readonly trace: TracedPart | undefined;
}

/** The spans of a statement as they were annotated, or all together where that is not known or no longer fits. */
function tracedParts(spans: readonly Span[], code: string | undefined): readonly WrittenPart[] {
  if (spans.length === 0) return [];
  const traces = parseTrace(code);
  const [only] = traces;
  if (only && traces.length === 1) return [{ spans, trace: only }];
  const parts = traces.map((trace, i) => ({
    spans: (trace.at ?? [i + 1]).flatMap((at) => spans[at - 1] ?? []),
    trace,
  }));
  const covered = new Set(parts.flatMap((part) => part.spans));
  const fits =
    covered.size === spans.length &&
    parts.every(({ spans: own, trace }) => own.length === (trace.at?.length ?? 1));
  return fits ? parts : [{ spans, trace: undefined }];
}

/** Those parts whose words are a link's; a link that cuts them has its words all together. */
function partsIn(link: readonly Span[], parts: readonly WrittenPart[]): readonly WrittenPart[] {
  const own = new Set(link.map(keyOf));
  const within = parts.filter(({ spans }) => spans.every((span) => own.has(keyOf(span))));
  const count = new Set(within.flatMap(({ spans }) => spans.map(keyOf))).size;
  return count === own.size ? within : link.length > 0 ? [{ spans: link, trace: undefined }] : [];
}
