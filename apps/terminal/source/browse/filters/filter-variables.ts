import { listOf, type Parameters } from '../route/route.ts';
import { readDay } from '../state/day.ts';
import type { FilterGroup } from './filter-group.ts';

/** The parameters that name one record each, and go into a filter as they are. */
const SLUGS = [
  'dossier',
  'article',
  'speaker',
  'addressee',
  'via',
  'during',
  'event',
  'participant',
  'place',
  'topic',
  'actor',
  'language',
];

/** What statements may be about: `topic:nato-enlargement`. */
const ABOUT = /^(actor|event|place|topic):(.+)$/;

/** The filter that the API takes, from the parameters of a route. */
export function filterVariables(
  parameters: Parameters,
  groups: readonly FilterGroup[],
): Readonly<Record<string, unknown>> {
  const filter: Record<string, unknown> = {};
  for (const name of SLUGS) if (parameters[name] !== undefined) filter[name] = parameters[name];
  for (const group of groups) {
    if (group.kind === 'time') {
      const range = timeRange(parameters);
      if (range) filter[group.field] = range;
      continue;
    }
    const chosen = listOf(parameters, group.parameter);
    if (chosen.length > 0) filter[group.parameter] = chosen;
  }
  const about = parameters.about?.match(ABOUT);
  if (about?.[1] !== undefined) filter.about = { [about[1]]: about[2] };
  if (parameters.mode !== undefined) filter.mode = listOf(parameters, 'mode');
  if (parameters.q !== undefined) filter.query = parameters.q;
  return filter;
}

function timeRange({ from, to }: Parameters): Readonly<Record<string, string>> | undefined {
  const range: Record<string, string> = {};
  const first = from === undefined ? undefined : readDay(from, 'from');
  const last = to === undefined ? undefined : readDay(to, 'to');
  if (first !== undefined) range.from = first;
  if (last !== undefined) range.to = last;
  return Object.keys(range).length === 0 ? undefined : range;
}
