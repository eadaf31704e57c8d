/**
 * How fast a dossier goes in that comes in parts, and how much memory that takes: small events as a machine reports them,
 * each with its article's address. `npm run bench:stream -- 100000 500` (events, events in a part).
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Article, Dossier, Event, Place } from '@depeche/model';
import { openFile } from '@depeche/store';

const wanted = Number(process.argv[2] ?? 100_000);
const size = Number(process.argv[3] ?? 500);
const folder = mkdtempSync(join(tmpdir(), 'depeche-stream-'));
const path = join(folder, 'stream.db');

try {
  const store = openFile(path);
  const before = process.memoryUsage().rss;
  let peak = 0;
  let making = 0;
  const measured = function* () {
    for (let first = 0; first < wanted; first += size) {
      const start = performance.now();
      const part = makePart(first, Math.min(size, wanted - first));
      making += performance.now() - start;
      peak = Math.max(peak, process.memoryUsage().rss);
      yield part;
    }
  };
  for (const name of ['first', 'again']) {
    making = 0;
    peak = 0;
    const start = performance.now();
    const [report] = store.importAll([{ slug: 'stream', parts: measured() }]);
    const seconds = (performance.now() - start - making) / 1_000;
    const records = (report?.records.event ?? 0) + (report?.records.article ?? 0);
    console.log(
      `${name}: ${report?.outcome}, ${report?.records.event} events and ${report?.records.article} articles ` +
        `in ${seconds.toFixed(1)} s: ${(records / seconds).toFixed(0)} records a second; ` +
        `memory at most ${mega(peak)} MB, ${mega(before)} MB before`,
    );
  }
  console.log(`${mega(statSync(path).size)} MB on the disk`);
  store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function makePart(first: number, count: number): Dossier {
  const actors = new Map<string, Actor>();
  const places = new Map<string, Place>();
  const events: Event[] = [];
  const articles: Article[] = [];
  for (let i = first; i < first + count; i++) {
    const [agent, recipient, place] = [
      `actor-${(i * 7) % 211}`,
      `actor-${(i * 13) % 97}`,
      `place-${i % 307}`,
    ];
    for (const slug of [agent, recipient]) actors.set(slug, makeActor(slug));
    places.set(place, { slug: place, name: { en: `Place ${place}` }, codes: { geonames: String(i % 307) } });
    const article = `article-${i}`;
    articles.push({
      slug: article,
      language: 'en',
      url: `https://news.example/${i}/what-happened-on-that-day`,
      codes: {},
      provenance: { method: 'IMPORT', format: 'events' },
      text: null,
    });
    events.push({
      slug: `event-${i}`,
      type: 'CONSULT',
      label: { en: `${agent} consults ${recipient}` },
      status: 'OCCURRED',
      time: { edtf: new Date(Date.UTC(2020, 0, 1 + (i % 2_000))).toISOString().slice(0, 10), expression: [] },
      place,
      participants: [
        { actor: agent, role: 'AGENT' },
        ...(recipient === agent ? [] : [{ actor: recipient, role: 'RECIPIENT' as const }]),
      ],
      quantities: [],
      relations: [],
      codes: { cameo: '042', event: String(i), goldstein: '1.9' },
      evidence: [],
      reportedIn: [article],
      lost: [],
      accordingTo: [],
    });
  }
  return {
    slug: 'stream',
    version: 1,
    actors: [...actors.values()],
    places: [...places.values()],
    topics: [],
    events,
    articles,
    statements: [],
    mentions: [],
    notes: [],
    conflicts: [],
  };
}

function makeActor(slug: string): Actor {
  const code = slug.slice(6);
  return {
    slug,
    kind: 'STATE',
    name: { en: `Actor ${code}` },
    aliases: {},
    codes: { cameo: code },
    offices: {},
    memberOf: [],
  };
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
