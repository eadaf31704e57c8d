import type { Finding } from '@depeche/exchange';
import type { ImportReport } from '@depeche/store';
import { createJsonWriter } from '../../formats/json.ts';
import { writeProblems } from '../check.ts';
import type { Context } from '../context.ts';
import type { CheckedFiles } from '../problems/check-files.ts';
import { problemRecords } from '../problems/report.ts';
import { describeFinding, describeTally } from './findings.ts';
import type { TakeFinding } from './job.ts';
import type { Outcome } from './run-jobs.ts';

/** Tells what an import finds as it finds it, and at the end what came of it. */
export interface Reporter {
  readonly take: TakeFinding;
  /** Tells what came of an import, with what was found since the last one. */
  tell(outcome: Outcome): Promise<void>;
  /** Tells what is wrong with documents. */
  tellWrong(checked: CheckedFiles): Promise<void>;
  /** Ends the answer. */
  end(): Promise<void>;
}

/** Of one rule in one file so many findings are listed: they wait in memory until the store is done. */
const MOST_LISTED = 10_000;

export function createReporter(format: 'text' | 'json', context: Context): Reporter {
  const counts = new Map<string, number>();
  const found: Finding[] = [];
  const writer = format === 'json' ? createJsonWriter(context.output) : undefined;
  return {
    take(finding) {
      const key = `${finding.file} ${finding.rule}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count <= MOST_LISTED) found.push(finding);
    },
    async tell({ tallies, reports = [] }) {
      const findings = found.splice(0);
      if (writer) return writer.write([...findings, ...tallies, ...reports]);
      for (const finding of findings) await context.output.write(describeFinding(finding, context));
      const unlisted = [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - MOST_LISTED), 0);
      counts.clear();
      if (unlisted > 0) await context.output.write(`… and ${unlisted} more, counted below.\n\n`);
      for (const tally of tallies) await context.output.write(describeTally(tally));
      for (const report of reports) await context.output.write(`${describeReport(report)}\n`);
    },
    async tellWrong(checked) {
      if (!writer) return writeProblems(checked, context);
      await writer.write(problemRecords(checked.files));
      for (const failure of checked.failures) context.say(`depeche: ${failure.message}`);
    },
    async end() {
      await writer?.end();
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
