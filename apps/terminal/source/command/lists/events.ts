import { eventStatuses, eventTypes, modesOf, valuesOf } from '@depeche/model';
import { orderFields } from '@depeche/store/orders';
import { formatDuration } from '../../browse/labels/format-duration.ts';
import { listOperation } from '../../client/list-operation.ts';
import { fragment } from '../../client/operation.ts';
import { quote, type Words, wordsFragment } from '../../client/words.ts';
import type { LabelLanguage } from '../../labels/language.ts';
import { modeLabelOf, modeWords } from '../../labels/modes.ts';
import { labelOf, wordsOf } from '../../labels/values.ts';
import { daysFilters, slugFilter, textFilter, valuesFilter } from '../options/filter.ts';
import { accordingTo, type BasisNode, basisFragment } from './basis.ts';
import type { List } from './list.ts';
import { colon, headings, type Named } from './names.ts';
import { formatQuantity, type QuantityNode } from './quantity.ts';

export interface EventNode {
  readonly slug: string;
  readonly type: string;
  readonly mode: string | null;
  readonly label: string;
  readonly status: string;
  readonly time: { readonly edtf: string } | null;
  readonly duration: string | null;
  readonly place: Named | null;
  readonly participants: ReadonlyArray<{ readonly role: string; readonly actor: Named }>;
  readonly quantities: readonly QuantityNode[];
  readonly evidence: readonly Words[];
  readonly accordingTo: readonly BasisNode[];
  readonly relations: ReadonlyArray<{ readonly type: string; readonly event: { readonly label: string } }>;
  readonly notes: ReadonlyArray<{ readonly text: string }>;
}

export const eventFragment = fragment(
  /* GraphQL */ `
  fragment EventFields on Event {
    id
    slug
    type
    mode
    label
    status
    time { edtf precision earliest latest anchor zone expression { ...Words } }
    duration
    place { slug name }
    participants { role actor { slug name } }
    quantities {
      value
      min
      max
      approximate
      unit
      evidence { ...Words }
      accordingTo { ...Basis }
    }
    relations { type event { slug label } }
    evidence { ...Words article { provenance { method } } }
    accordingTo { ...Basis article { provenance { method } } }
    conflicts { slug }
    notes { text }
  }
`,
  basisFragment,
  wordsFragment,
);

export const events: List<EventNode> = {
  name: 'events',
  brief: 'list what happened, goes on, is planned or imagined',
  summary: 'List what happened, goes on, is planned or only imagined, with the words that tell of it.',
  operation: listOperation({
    field: 'events',
    type: 'Event',
    selection: '...EventFields',
    uses: [eventFragment],
  }),
  pageSize: 30,
  filters: [
    slugFilter('--dossier', ['dossier'], 'dossier', 'in this dossier'),
    slugFilter('--article', ['article'], 'article', 'told of in this article'),
    slugFilter('--participant', ['participant'], 'actor', 'in which this actor takes part'),
    slugFilter('--place', ['place'], 'place', 'at this place'),
    valuesFilter('--type', ['type'], Object.keys(eventTypes), wordsOf('eventType'), 'what kind of event'),
    valuesFilter('--mode', ['mode'], modes(), modeWords(), 'which kind within the type'),
    valuesFilter(
      '--status',
      ['status'],
      valuesOf(eventStatuses),
      wordsOf('eventStatus'),
      'whether it took place',
    ),
    ...daysFilters(['time'], 'that was or will be'),
    textFilter('--query', ['query'], 'with these words, in any case and with or without accents'),
  ],
  orders: orderFields.event,
  columns: [
    { heading: headings.slug, value: ({ slug }) => slug, yields: 7 },
    { heading: headings.what, value: ({ label }) => label, least: 16 },
    { heading: headings.time, value: ({ time }) => time?.edtf ?? '', least: 10 },
    { heading: { en: 'Place', fr: 'Lieu' }, value: ({ place }) => place?.name ?? '', least: 6, yields: 5 },
    { heading: headings.who, value: participantsOf, least: 10, yields: 6 },
    {
      heading: { en: 'Quantities', fr: 'Quantités' },
      value: ({ quantities }, language) => quantities.map((one) => formatQuantity(one, language)).join(', '),
      least: 10,
      yields: 4,
    },
    {
      heading: { en: 'According to', fr: 'Selon' },
      value: (event) => accordingTo(event.accordingTo),
      least: 12,
      yields: 4.5,
    },
    {
      heading: { en: 'Duration', fr: 'Durée' },
      value: ({ duration }, language) => (duration === null ? '' : formatDuration(duration, language)),
      yields: 1,
    },
    {
      heading: { en: 'Status', fr: 'Statut' },
      value: ({ status }, language) => labelOf('eventStatus', status, language),
      yields: 3,
    },
    { heading: { en: 'Type', fr: 'Type' }, value: typeOf, yields: 2 },
  ],
  proof: [
    {
      heading: headings.words,
      value: ({ evidence, accordingTo: basis, quantities }, language) =>
        quote(
          [
            ...evidence,
            ...basis.flatMap(({ content }) => content),
            ...quantities.flatMap((quantity) => quantity.evidence),
          ],
          language,
        ),
    },
  ],
  examples: [
    'depeche events --from 2022-01 --status PLANNED',
    'depeche events --type CONSULT --status PLANNED --format json | jq -r ".[].label"',
  ],
};

/** How it stands to other events, one a line. */
export function relationsOf({ relations }: EventNode, language: LabelLanguage): string {
  return relations
    .map(({ type, event }) => `${labelOf('relationType', type, language)}${colon[language]}${event.label}`)
    .join('\n');
}

function modes(): readonly string[] {
  const types = Object.keys(eventTypes) as ReadonlyArray<keyof typeof eventTypes>;
  return [...new Set(types.flatMap((type) => Object.keys(modesOf(type))))];
}

function participantsOf({ participants }: EventNode): string {
  return participants.map(({ actor }) => actor.name).join(', ');
}

function typeOf({ type, mode }: EventNode, language: LabelLanguage): string {
  const label = labelOf('eventType', type, language);
  return mode === null ? label : `${label} (${modeLabelOf(type, mode, language)})`;
}
