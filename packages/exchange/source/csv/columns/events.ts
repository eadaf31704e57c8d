import { type Event, localize, type Quantity } from '@depeche/model';
import { keyed, listed, lostOf } from '../cell.ts';
import { type Column, column, dateColumns } from '../column.ts';

export const events: ReadonlyArray<Column<Event>> = [
  column('slug', 'Its slug.', ({ slug }) => slug),
  column('type', 'What kind of event it is, in PLOVER 0.8.', ({ type }) => type),
  column('mode', 'The kind within the type.', ({ mode }) => mode),
  column('label', 'What it is called.', ({ label }, language) => localize(label, language)),
  column('labels', 'What it is called in each language.', ({ label }) => keyed(label)),
  column('status', 'Whether it took place.', ({ status }) => status),
  ...dateColumns('time', 'When it was', ({ time }: Event) => time?.edtf),
  column('duration', 'How long it lasted, in ISO 8601.', ({ duration }) => duration),
  column('place', 'Where it was.', ({ place }) => place),
  column('participants', 'Who took part, as ROLE: actor.', ({ participants }) =>
    listed(participants.map(({ actor, role }) => `${role}: ${actor}`)),
  ),
  column(
    'quantities',
    'The numbers given, as number unit; about has ~, a range two dots.',
    ({ quantities }) => listed(quantities.map(figureOf)),
  ),
  column('relations', 'How it stands to other events, as RELATION: event.', ({ relations }) =>
    listed(relations.map(({ type, event }) => `${type}: ${event}`)),
  ),
  column('evidence', 'The words that tell of it.', ({ evidence }) =>
    listed(evidence.map(({ exact }) => exact)),
  ),
  column('evidencePlaces', 'Where they stand, as article start-end.', ({ evidence }) =>
    listed(evidence.map(({ article, start, end }) => `${article} ${start}-${end}`)),
  ),
  column('reportedIn', 'Articles that tell of it without words at hand.', ({ reportedIn }) =>
    listed(reportedIn),
  ),
  column('accordingTo', 'The statements on which alone it rests.', ({ accordingTo }) => listed(accordingTo)),
  column('codes', 'What it is called in other schemes.', ({ codes }) => keyed(codes)),
  column('lost', 'Words that told of it and stand there no more.', ({ lost }) => lostOf(lost)),
];

function figureOf({ value, min, max, approximate, unit }: Quantity): string {
  const range = min === undefined && max === undefined ? undefined : `${min ?? ''}..${max ?? ''}`;
  const figure = [value, range].filter((part) => part !== undefined).join(', ');
  return `${approximate ? '~' : ''}${figure} ${unit}`;
}
