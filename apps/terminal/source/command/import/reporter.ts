import type { Finding } from '@depeche/exchange';
import type { ImportReport } from '@depeche/store';
import { createJsonWriter } from '../../formats/json.ts';
import type { Context } from '../context.ts';
import { describeFinding, describeTally } from './findings.ts';
import type { TakeFinding } from './job.ts';
import type { Outcome } from './run-jobs.ts';

/** Tells what an import finds as it finds it, and at the end what came of it. */
export interface Reporter {
  readonly take: TakeFinding;
  conclude(outcome: Outcome): Promise<void>;
}

/** Of one rule in one file so many findings are listed: they wait in memory until the store is done. */
const MOST_LISTED = 10_000;

export function createReporter(format: 'text' | 'json', context: Context): Reporter {
  const counts = new Map<string, number>();
  const found: Finding[] = [];
  return {
    take(finding) {
      const key = `${finding.file} ${finding.rule}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count <= MOST_LISTED) found.push(finding);
    },
    async conclude({ tallies, reports = [] }) {
      if (format === 'json') {
        const writer = createJsonWriter(context.output);
        await writer.write([...found, ...tallies, ...reports]);
        return writer.end();
      }
      for (const finding of found) await context.output.write(describeFinding(finding, context));
      const unlisted = [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - MOST_LISTED), 0);
      if (unlisted > 0) await context.output.write(`… and ${unlisted} more, counted below.\n\n`);
      for (const tally of tallies) await context.output.write(describeTally(tally));
      for (const report of reports) await context.output.write(`${describeReport(report)}\n`);
    },
  };
}

function describeReport({ dossier, outcome, records, amendments }: ImportReport): string {
  const { article, statement, event, actor } = records;
  const counted = [
    count(article, 'article', 'articles'),
    count(statement, 'statement', 'statements'),
    count(event, 'event', 'events'),
    count(actor, 'actor', 'actors'),
  ];
  const amended = amendments.map(
    ({ action, type, slug }) => `${action === 'CORRECT' ? 'corrected' : 'took down'} ${type} ${slug}`,
  );
  const more = amended.length === 0 ? '' : ` As amended before: ${amended.join(', ')}.`;
  return `${dossier}: ${outcome} (${counted.join(', ')}).${more}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
