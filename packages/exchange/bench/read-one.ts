/** Reads one file in a process of its own, so that its memory is its own: `node bench/read-one.ts FORMAT FILE`. */
import {
  type Find,
  inputOf,
  openInput,
  type Read,
  readEvents,
  readGkg,
  readMentions,
  readPlover,
} from '@depeche/exchange';

const OPTIONS = { dossier: 'bench', time: '2026-01-01T00:00:00Z', tool: 'bench 1' };

/** A store that holds an event for every id, all alike. */
function everyEvent(): Find {
  const columns = Array.from({ length: 61 }, () => '');
  Object.assign(columns, { 0: '1', 1: '20240305', 5: 'FRA', 26: '042', 60: 'https://a.example/1' });
  const [first] = readEvents(inputOf('one.csv', columns.join('\t')), OPTIONS);
  if (first?.type !== 'part') throw new Error('The row of an event is not read.');
  const { events, articles, actors } = first.part;
  const [event, article, actor] = [events[0], articles[0], actors[0]];
  return (type, slug) => {
    const held: Record<string, object | undefined> = {
      event: event && { ...event, slug },
      article: slug === article?.slug ? article : undefined,
      actor: slug === actor?.slug ? actor : undefined,
    };
    return held[type];
  };
}

const readers: Readonly<Record<string, (path: string) => Iterable<Read>>> = {
  'gdelt-events': (path) => readEvents(openInput(path), OPTIONS),
  'gdelt-mentions': (path) => readMentions(openInput(path), { ...OPTIONS, find: everyEvent() }),
  'gdelt-gkg': (path) => readGkg(openInput(path), OPTIONS),
  plover: (path) => readPlover(openInput(path), OPTIONS),
};

const [format = '', path = ''] = process.argv.slice(2);
const reader = readers[format];
if (!reader) throw new Error(`No reader of ${format}.`);
const start = performance.now();
let records = 0;
let errors = 0;
for (const read of reader(path)) {
  if (read.type === 'finding') errors += read.finding.level === 'ERROR' ? 1 : 0;
  else records += read.part.events.length || read.part.articles.length;
}
const seconds = (performance.now() - start) / 1000;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ records, errors, seconds, cpu, megabytes: maxRSS / 1024 }));
