import { modesOf } from '../plover.ts';
import type { Office } from '../records/actor.ts';
import type { IsoDate } from '../time/date.ts';
import { boundsOf, type Edtf } from '../time/edtf.ts';
import { earliestDay, latestDay } from '../time/order.ts';
import type { Entries } from './entries.ts';
import type { Path } from './problem.ts';
import type { Finding, Reporter } from './reporter.ts';

/** The rules that need no text: offices, modes, numbers, chains, what events rest on. */
export function checkRules(entries: Entries, reporter: Reporter): void {
  for (const actor of entries.actors) checkOffices(actor, reporter);
  for (const event of entries.events) {
    checkMode(event, reporter);
    checkQuantities(event, reporter);
  }
  for (const { statements } of entries.articles) {
    for (const statement of statements) checkChain(statement, reporter);
  }
  checkTitles(entries, reporter);
}

function checkOffices({ path, entry }: Entries['actors'][number], reporter: Reporter): void {
  for (const [key, { from, until }] of Object.entries(entry.offices)) {
    if (from === undefined || until === undefined || lastDay(until) >= firstDay(from)) continue;
    reporter.report({
      code: 'OFFICE_INVERTED',
      path: [...path, 'offices', key, 'until'],
      expected: `a date not before ${from}`,
      found: until,
    });
  }
}

/** A title in an article of before the office was taken up was not yet this actor's. */
function checkTitles(entries: Entries, reporter: Reporter): void {
  const actors = new Map(entries.actors.map((actor) => [actor.slug, actor]));
  for (const article of entries.articles) {
    for (const { path, entry, broken } of article.mentions) {
      if (entry.office === undefined || broken.has('of')) continue;
      const at = [...path, 'office'];
      const holder = 'actor' in entry.of ? actors.get(entry.of.actor) : undefined;
      // Whoever is not there, or whose offices could not be read, is a problem already.
      if ('actor' in entry.of && (!holder || holder.broken.has('offices'))) continue;
      const offices = new Map(Object.entries(holder?.entry.offices ?? {}));
      const office = offices.get(entry.office);
      if (office === undefined)
        reporter.report(noSuchOffice([...offices.keys()], entry.office, at, reporter));
      else checkTitle(entry.office, office, article.entry.publishedOn, at, reporter);
    }
  }
}

function noSuchOffice(held: readonly string[], wanted: string, path: Path, { hints }: Reporter): Finding {
  const expected =
    held.length > 0 ? `an office that the actor holds: ${held.join(', ')}` : 'no office: none is held';
  const found = `“${wanted}”`;
  return { code: 'UNKNOWN_REFERENCE', path, expected, found, nearest: hints.oneOf(held, wanted) };
}

function checkTitle(
  slug: string,
  office: Office,
  publishedOn: IsoDate | undefined,
  path: Path,
  reporter: Reporter,
): void {
  if (publishedOn === undefined || office.from === undefined) return;
  if (lastDay(publishedOn) >= firstDay(office.from)) return;
  reporter.report({
    code: 'OFFICE_NOT_HELD',
    path,
    expected: `an office taken up by ${publishedOn}, when the article appeared`,
    found: `“${slug}”, from ${office.from}`,
  });
}

function checkMode({ path, entry, broken }: Entries['events'][number], reporter: Reporter): void {
  const { type, mode } = entry;
  if (broken.has('type')) return;
  const modes = Object.keys(modesOf(type));
  if (mode === undefined || modes.includes(mode)) return;
  reporter.report({
    code: 'MODE_NOT_OF_TYPE',
    path: [...path, 'mode'],
    expected: modes.length > 0 ? `a mode of ${type}: ${modes.join(', ')}` : `no mode: ${type} has none`,
    found: `“${mode}”`,
    nearest: reporter.hints.oneOf(modes, mode),
  });
}

function checkQuantities({ path, entry }: Entries['events'][number], reporter: Reporter): void {
  for (const [i, { value, min, max }] of entry.quantities.entries()) {
    const at = [...path, 'quantities', i];
    if (value === undefined && min === undefined && max === undefined) {
      reporter.report({
        code: 'QUANTITY_EMPTY',
        path: at,
        expected: 'value, min or max',
        found: 'none of them',
      });
    } else if (min !== undefined && max !== undefined && min > max) {
      reporter.report({
        code: 'QUANTITY_EMPTY',
        path: at,
        expected: `a max of at least ${min}`,
        found: String(max),
      });
    }
  }
}

function checkChain(
  { path, entry, broken }: Entries['articles'][number]['statements'][number],
  reporter: Reporter,
): void {
  const last = entry.attribution.at(-1);
  if (last === undefined || broken.has('speakers') || broken.has('attribution')) return;
  const speakers = new Set(entry.speakers);
  const isSame =
    speakers.size === new Set(last.actors).size && last.actors.every((slug) => speakers.has(slug));
  if (isSame) return;
  reporter.report({
    code: 'CHAIN_END',
    path: [...path, 'attribution', entry.attribution.length - 1, 'actors'],
    expected: `the speakers: ${entry.speakers.join(', ') || 'none'}`,
    found: last.actors.join(', ') || 'nobody',
  });
}

function firstDay(date: Edtf): number {
  return earliestDay(boundsOf(date).earliest);
}

function lastDay(date: Edtf): number {
  return latestDay(boundsOf(date).latest);
}
