import { columns } from '../../page/columns.ts';
import { type Line, oneLine, segment } from '../../page/line.ts';
import { dossierTitle } from '../shared/names.ts';
import type { Voice } from '../shared/voice.ts';
import type { DossierRow } from './query.ts';

/** Which dossier, of which format where it was taken over, how many articles it has, and how many statements. */
export function dossierRow(dossier: DossierRow, width: number, voice: Voice): Line {
  const { labels } = voice;
  const format = oneLine(dossier.provenance?.format ?? '');
  return columns(
    [
      { line: [segment(dossierTitle(dossier))] },
      { line: [segment(format, 'badge')], width: width < 60 || format === '' ? 0 : 14 },
      {
        line: [segment(labels.dossier.articles(dossier.articles.totalCount), 'dim')],
        width: 14,
        align: 'right',
      },
      { line: [segment(labels.number(dossier.statements.totalCount), 'dim')], width: 6, align: 'right' },
    ],
    width,
  );
}
