import type { FilterGroup } from '../filters/filter-group.ts';
import { type Line, segment } from '../page/line.ts';
import type { Voice } from '../records/shared/voice.ts';
import { listOf, type Parameters, type Route, routeTo } from '../route/route.ts';
import { valueText } from './filter-box.ts';

/** The parameters that name a record, with the section where its name is to be found. */
const NAMING = {
  dossier: 'dossiers',
  article: 'articles',
  speaker: 'actors',
  addressee: 'actors',
  via: 'actors',
  actor: 'actors',
  participant: 'actors',
  during: 'events',
  event: 'events',
  place: 'places',
  topic: 'topics',
} as const;

type Naming = keyof typeof NAMING;

function isNaming(name: string): name is Naming {
  return name in NAMING;
}

/** The records that a list's filters name: their names are shown in place of their slugs. */
export function recordsNamed(parameters: Parameters): readonly Route[] {
  return Object.entries(parameters).flatMap(([name, value]) => {
    const route = routeNamed(name, value);
    return route === undefined ? [] : [route];
  });
}

function routeNamed(name: string, value: string): Route | undefined {
  if (isNaming(name)) return routeTo(NAMING[name], value);
  const about = name === 'about' ? value.match(/^(actor|event|place|topic):(.+)$/) : null;
  return about?.[1] === undefined ? undefined : routeTo(`${about[1]}s`, about[2]);
}

/** The filters of a list that are in use: `form word for word · speaker Vladimir Putin`. */
export function chips(
  parameters: Parameters,
  groups: readonly FilterGroup[],
  name: (route: Route) => string | undefined,
  voice: Voice,
): Line {
  const { filters } = voice.labels;
  const known: Readonly<Record<string, string | ((section: string) => string)>> = filters;
  return Object.entries(parameters).flatMap(([parameter, value]): Line => {
    if (parameter === 'at') return [];
    const label = known[parameter];
    const group = groups.find((one) => one.kind === 'values' && one.parameter === parameter);
    const route = routeNamed(parameter, value);
    const words =
      group?.kind === 'values'
        ? listOf(parameters, parameter)
            .map((one) => valueText(group, one, voice))
            .join(', ')
        : route === undefined
          ? parameter === 'q'
            ? voice.labels.quote(value)
            : value
          : (name(route) ?? value);
    const said =
      group?.kind === 'values'
        ? filters[group.label as 'form']
        : typeof label === 'string'
          ? label
          : parameter;
    return [segment('  '), segment(`${said.toLowerCase()} `, 'dim'), segment(words, 'badge')];
  });
}
