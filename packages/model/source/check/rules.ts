import { modesOf } from '../plover.ts';
import { nearestOf } from '../text/nearest.ts';
import { type Edtf, tryBounds } from '../time/edtf.ts';
import { earliestDay, latestDay } from '../time/order.ts';
import type { Entries, Entry } from './entries.ts';
import type { Reporter } from './reporter.ts';
import { hint } from './salvage.ts';

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
  const actors = new Map(entries.actors.map(({ slug, entry }) => [slug, entry]));
  for (const article of entries.articles) {
    for (const { path, entry } of article.mentions) {
      if (entry.office === undefined) continue;
      const holder = 'actor' in entry.of ? actors.get(entry.of.actor) : undefined;
      const office = holder?.offices[entry.office];
      const at = [...path, 'office'];
      if (office === undefined) {
        const held = Object.keys(holder?.offices ?? {});
        const expected =
          held.length > 0 ? `an office that the actor holds: ${held.join(', ')}` : 'no office: none is held';
        const near = nearestOf(held, entry.office);
        reporter.report({
          code: 'UNKNOWN_REFERENCE',
          path: at,
          expected,
          found: `“${entry.office}”`,
          ...hint(near),
        });
        continue;
      }
      const { publishedOn } = article.entry;
      if (publishedOn === undefined || office.from === undefined) continue;
      if (lastDay(publishedOn) >= firstDay(office.from)) continue;
      const expected = `an office taken up by ${publishedOn}, when the article appeared`;
      reporter.report({
        code: 'OFFICE_NOT_HELD',
        path: at,
        expected,
        found: `“${entry.office}”, from ${office.from}`,
      });
    }
  }
}

function checkMode({ path, entry }: Entries['events'][number], reporter: Reporter): void {
  const { type, mode } = entry;
  const modes = Object.keys(modesOf(type));
  if (mode === undefined || modes.includes(mode)) return;
  reporter.report({
    code: 'MODE_NOT_OF_TYPE',
    path: [...path, 'mode'],
    expected: modes.length > 0 ? `a mode of ${type}: ${modes.join(', ')}` : `no mode: ${type} has none`,
    found: `“${mode}”`,
    ...hint(nearestOf(modes, mode)),
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
  { path, entry }: Entry<Entries['articles'][number]['statements'][number]['entry']>,
  reporter: Reporter,
): void {
  const last = entry.attribution.at(-1);
  if (last === undefined) return;
  const speakers = new Set(entry.speakers);
  if (speakers.size === new Set(last.actors).size && last.actors.every((actor) => speakers.has(actor)))
    return;
  reporter.report({
    code: 'CHAIN_END',
    path: [...path, 'attribution', entry.attribution.length - 1, 'actors'],
    expected: `the speakers: ${entry.speakers.join(', ') || 'none'}`,
    found: last.actors.join(', ') || 'nobody',
  });
}

function firstDay(date: Edtf): number {
  return earliestDay(tryBounds(date)?.earliest ?? null);
}

function lastDay(date: Edtf): number {
  return latestDay(tryBounds(date)?.latest ?? null);
}
