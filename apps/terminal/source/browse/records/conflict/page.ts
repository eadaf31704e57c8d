import { oneLine, segment } from '../../page/line.ts';
import { type Page, type PageWriter, writePage } from '../../page/page.ts';
import { routeTo } from '../../route/route.ts';
import { event, evidence, styledSpans } from '../shared/blocks.ts';
import { linkTo, namesOf } from '../shared/names.ts';
import type { Voice } from '../shared/voice.ts';
import type { StatementRow } from '../statement/query.ts';
import type { ConflictRecord } from './query.ts';

/** A conflict: why the records cannot all hold, and each of them with the words that prove it. */
export function conflictPage(conflict: ConflictRecord, width: number, voice: Voice): Page {
  const { labels } = voice;
  const page = writePage(width);
  page.text([{ text: oneLine(conflict.note), styles: ['strong'] }], { margin: [segment('▎ ', 'warn')] });
  page.heading(labels.conflict.between);
  for (const party of conflict.between) {
    page.gap();
    if (party.__typename === 'Event') {
      event(page, party, voice);
      for (const span of party.evidence) evidence(page, '', styledSpans([span], 'evidence'), voice);
    } else {
      speaker(page, party, voice);
      for (const span of party.content) evidence(page, '', styledSpans([span], 'content'), voice);
    }
  }
  return page.page();
}

/** Who says it, and through whom: the words themselves follow as the article has them. */
function speaker(page: PageWriter, { slug, speakers, act, via }: StatementRow, voice: Voice): void {
  const { nobody, relay } = voice.labels.statement;
  page.text(
    [
      { text: '› ', styles: ['dim'] },
      linkTo(
        `${namesOf(speakers) || nobody} ${voice.value('statementAct', act)}`,
        routeTo('statements', slug),
      ),
      { text: via.length === 0 ? '' : `  ${relay} ${namesOf(via)}`, styles: ['dim'] },
    ],
    { first: 1, indent: 3 },
  );
}
