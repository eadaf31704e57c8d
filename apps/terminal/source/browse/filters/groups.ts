import {
  actorKinds,
  certainties,
  channels,
  eventStatuses,
  eventTypes,
  statementActs,
  statementForms,
  valuesOf,
} from '@depeche/model';
import type { FilterGroup } from './filter-group.ts';

const time: FilterGroup = { kind: 'time', label: 'time', field: 'time' };

export const statementFilters: readonly FilterGroup[] = [
  {
    kind: 'values',
    parameter: 'form',
    label: 'form',
    list: 'statementForm',
    values: valuesOf(statementForms),
  },
  { kind: 'values', parameter: 'act', label: 'act', list: 'statementAct', values: valuesOf(statementActs) },
  { kind: 'values', parameter: 'channel', label: 'channel', list: 'channel', values: valuesOf(channels) },
  {
    kind: 'values',
    parameter: 'certainty',
    label: 'certainty',
    list: 'certainty',
    values: valuesOf(certainties),
  },
  time,
];

export const eventFilters: readonly FilterGroup[] = [
  { kind: 'values', parameter: 'type', label: 'type', list: 'eventType', values: Object.keys(eventTypes) },
  {
    kind: 'values',
    parameter: 'status',
    label: 'status',
    list: 'eventStatus',
    values: valuesOf(eventStatuses),
  },
  time,
];

export const actorFilters: readonly FilterGroup[] = [
  { kind: 'values', parameter: 'kind', label: 'kind', list: 'actorKind', values: valuesOf(actorKinds) },
];

export const timelineFilters: readonly FilterGroup[] = [
  { kind: 'values', parameter: 'kinds', label: 'kinds', list: 'types', values: ['STATEMENT', 'EVENT'] },
  time,
];

export const searchFilters: readonly FilterGroup[] = [
  {
    kind: 'values',
    parameter: 'types',
    label: 'types',
    list: 'types',
    values: ['ARTICLE', 'ACTOR', 'STATEMENT', 'EVENT'],
  },
];

export const articleFilters: readonly FilterGroup[] = [{ kind: 'time', label: 'time', field: 'publishedOn' }];
