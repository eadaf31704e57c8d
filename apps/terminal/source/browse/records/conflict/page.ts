import { oneLine, segment } from '../../page/line.ts';
import { type Page, writePage } from '../../page/page.ts';
import { event, evidence, statement, styledSpans } from '../shared/blocks.ts';
import type { Voice } from '../shared/voice.ts';
import type { ConflictRecord } from './query.ts';

/** A conflict: why the records cannot all hold, and each of them with the words that prove it. */
export function conflictPage(conflict: ConflictRecord, width: number, voice: Voice): Page {
  const { labels } = voice;
  const page = writePage(width);
  page.text([{ text: oneLine(conflict.note), styles: ['strong'] }], { margin: [segment('≠ ', 'warn')] });
  page.heading(labels.conflict.between);
  for (const party of conflict.between) {
    page.gap();
    if (party.__typename === 'Event') {
      event(page, party, voice);
      for (const span of party.evidence) evidence(page, '', styledSpans([span], 'evidence'), voice);
    } else {
      statement(page, party, voice);
      for (const span of party.content) evidence(page, '', styledSpans([span], 'content'), voice);
    }
  }
  return page.page();
}
