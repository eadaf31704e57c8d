import type { EventInput, Mentionable, MentionInput, NoteInput, Provenance } from '@depeche/model';
import { tryBounds } from '@depeche/model';
import type { Finding } from '../finding.ts';
import { quoted } from '../findings/describe.ts';
import type { Report } from '../findings/report.ts';
import type { Find } from '../parts/find.ts';
import { Gathering } from '../parts/gathering.ts';
import type { Piece } from '../parts/piece.ts';
import { distinctSlug } from '../slugs/distinct-slug.ts';
import { partiesOf } from './actors.ts';
import { type Migrated, migrate, nearestType } from './migrate.ts';
import { numbersOf } from './numbers.ts';
import { markupOf, type PloverRecord } from './record.ts';
import type { PloverRule } from './rules.ts';
import { type FindWords, findWordsIn, type Words } from './words.ts';

/** Where a record stands, and what the records of one file share. */
export interface RecordContext {
  readonly line: number;
  readonly column: number;
  readonly report: Report<PloverRule>;
  readonly provenance: Provenance;
  readonly find: Find;
}

/** The slug of a record's article and of its event. */
export function recordSlug(id: string): string {
  return distinctSlug(/^plover/i.test(id) ? id : `plover ${id}`);
}

/**
 * Makes of a record an article with its text, and an event with the actors, place, numbers and words that prove it.
 * How the words refer to an actor PLOVER does not say: those that begin with a capital are taken for its name.
 */
export function eventOf(
  record: PloverRecord,
  context: RecordContext,
): { readonly piece?: Piece; readonly findings: readonly Finding[] } {
  const { line, column, report, provenance, find } = context;
  const findings: Finding[] = [];
  const remark = (rule: PloverRule, expected: string, found: string) => {
    findings.push(report(rule, { line, column, expected, found }));
  };
  const migrated = migrate(record.event, record.mode);
  const refused = refusals(record, migrated, context);
  if (!migrated || refused.length > 0) return { findings: refused };
  remarkOnMigration(record, migrated, remark);

  const slug = recordSlug(record.id);
  const text = record.text || null;
  const words = text === null ? undefined : findWordsIn(text, markupOf(record));
  const records = new Gathering(find);
  const { parties, broken } = partiesOf(record, migrated);
  for (const { side, found } of broken) remark('NO_ACTORS', `a list of actors in ${side}`, quoted(found));
  for (const { hasCode, words: name } of parties)
    if (!hasCode) remark('ACTOR_WITHOUT_CODE', 'a code of letters', quoted(name));
  for (const party of parties) records.addActor(party.slug, party.record);
  const place = placeOf(record);
  if (place) records.addPlace(place.slug, place.entry);
  const { quantities, inWords } = numbersOf(record);
  for (const { field, words: number } of inWords)
    remark('NUMBER_IN_WORDS', `a number in ${field}`, quoted(number));

  const look = (what: string, lookup: (words: FindWords) => Words) => {
    if (!words || what === '') return [];
    const found = lookup(words);
    if ('spans' in found) return found.spans;
    remark(found.problem, 'words that stand in the text once', quoted(what));
    return [];
  };
  const mentions: MentionInput[] = [];
  const mention = (of: Mentionable, name: string, tags: readonly string[]) => {
    const spans = look(name, (all) => all.named(name, tags));
    const kind = /^\p{Lu}/u.test(name) ? 'NAME' : 'DESCRIPTION';
    if (spans.length > 0) mentions.push({ kind, of, spans });
  };
  for (const { slug: actor, words: name, side } of parties)
    mention({ actor }, name, side === 'source' ? ['SRC'] : ['TAR']);
  if (place) mention({ place: place.slug }, place.name, ['LOC']);
  const evidence = look(record.eventText ?? '', (all) => all.event(record.eventText ?? '')).map((span) => ({
    article: slug,
    ...span,
  }));

  const article = {
    language: languageOf(record.language),
    codes: { plover: record.id },
    provenance: { ...provenance, ...(record.publication && { source: { en: record.publication } }) },
    text,
    mentions,
    notes: noteOf(record, slug),
  };
  records.articles.push([slug, article]);
  const { type, mode, status } = migrated;
  const names = parties.map(({ words: name, record: actor }) => name || actor.name.en).join(', ');
  const event = {
    type,
    ...(mode !== undefined && { mode }),
    label: { en: [record.eventText?.trim() || type.toLowerCase(), names].filter(Boolean).join(': ') },
    status,
    ...(record.date && { time: { edtf: record.date } }),
    ...(place && { place: place.slug }),
    participants: parties
      .filter(({ slug: actor }, i) => parties.findIndex((other) => other.slug === actor) === i)
      .map(({ slug: actor, role }) => ({ actor, role })),
    quantities,
    codes: { plover: record.id, ...(record.context && { 'plover-context': record.context }) },
    evidence,
    ...(evidence.length === 0 && { reportedIn: [slug] }),
    // That the mode is one of its type's is what a migration sees to.
  } as EventInput;
  records.events.push([slug, event]);
  return { piece: records.toPiece(line, column), findings };
}

function refusals(
  { event, date }: PloverRecord,
  migrated: Migrated | undefined,
  { line, column, report }: RecordContext,
): Finding[] {
  const findings: Finding[] = [];
  if (!migrated) {
    const said = { expected: 'an event type of PLOVER', found: quoted(event), nearest: nearestType(event) };
    findings.push(report('UNKNOWN_TYPE', { line, column, ...said }));
  }
  if (date && !tryBounds(date)) {
    const said = { expected: 'a date such as 2021-12-30', found: quoted(date) };
    findings.push(report('BAD_DATE', { line, column, ...said }));
  }
  return findings;
}

function remarkOnMigration(
  { event, mode }: PloverRecord,
  { type, mode: now, isTypeMigrated, modeIs }: Migrated,
  remark: (rule: PloverRule, expected: string, found: string) => void,
): void {
  const whole = now === undefined ? type : `${type} with the mode ${now}`;
  if (isTypeMigrated) remark('TYPE_MIGRATED', whole, quoted(event));
  if (modeIs === 'MIGRATED') remark('MODE_MIGRATED', whole, quoted(mode ?? ''));
  if (modeIs === 'LEFT_OUT') remark('MODE_LEFT_OUT', `a mode of ${type}`, quoted(mode ?? ''));
}

function placeOf({ eventLoc }: PloverRecord) {
  const name = eventLoc?.name?.trim();
  if (!name) return undefined;
  const country = eventLoc?.['country code']?.trim();
  const codes = country ? { 'iso-3166': country } : {};
  return {
    slug: distinctSlug(`plover place ${name} ${country ?? ''}`),
    name,
    entry: { name: { en: name }, codes },
  };
}

function noteOf({ comment }: PloverRecord, event: string): NoteInput[] {
  return comment ? [{ text: { en: comment }, on: [{ event }] }] : [];
}

/** BCP 47 has `und` for a language that nobody has told. */
function languageOf(language: string | undefined): string {
  try {
    return (language && Intl.getCanonicalLocales(language)[0]) || 'und';
  } catch {
    return 'und';
  }
}
