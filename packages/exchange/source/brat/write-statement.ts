import type { Attribution, Span, Statement } from '@depeche/model';
import type { Draft } from './draft.ts';
import type { Labels } from './mapping.ts';
import { parseTrace, type TracedPart } from './trace.ts';

/** Words that were written, with the actors for whom they stand. */
export interface Standing {
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
    source: tracesOf(statement.source, codes['brat-source']),
    cue: tracesOf(statement.cue, codes['brat-cue']),
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
      const parts = partsOf(link[role], traces[role]);
      for (const [at, { spans, trace }] of parts.entries()) {
        const isPaired = parts.length === link.actors.length;
        const actors = role === 'cue' ? [] : isPaired ? link.actors.slice(at, at + 1) : link.actors;
        const words = draft.words(trace?.label ?? labels.written[role], spans, trace?.id, actors.join(' '));
        if (trace) ids.set(trace.id, words);
        if (role === 'source') sources.push({ id: words, actors });
        pending.push(() => join(words, trace, role, mark));
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

/** A link is known by its words: one without any cannot be joined, nor can actors who are not named. */
function hasWords({ actors, source, cue }: Attribution): boolean {
  return source.length + cue.length > 0 && (actors.length === 0 || source.length > 0);
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

/** Which words were annotated as what, where as many were as there are. */
function tracesOf(
  spans: readonly Span[],
  code: string | undefined,
): ReadonlyMap<string, TracedPart> | TracedPart | undefined {
  const traces = parseTrace(code);
  const [only] = traces;
  if (traces.length === 1 && only) return only;
  if (traces.length !== spans.length) return undefined;
  return new Map(spans.flatMap((span, i) => (traces[i] ? [[keyOf(span), traces[i]]] : [])));
}

interface WrittenPart {
  readonly spans: readonly Span[];
  readonly trace: TracedPart | undefined;
}

function partsOf(spans: readonly Span[], traces: ReturnType<typeof tracesOf>): WrittenPart[] {
  if (spans.length === 0) return [];
  if (traces instanceof Map) return spans.map((span) => ({ spans: [span], trace: traces.get(keyOf(span)) }));
  return [{ spans, trace: traces && 'joins' in traces ? traces : undefined }];
}
