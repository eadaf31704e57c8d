import { type Line, segment } from '../page/line.ts';
import { stopsOf } from '../reading/evidence.ts';
import { badgeOf, titleOf } from '../records/shared/names.ts';
import { parseRoute, type Route, routeTo } from '../route/route.ts';
import type { Scene } from '../state/scene.ts';
import type { Drawing, Room } from './drawing.ts';
import { message, problemMessage, waiting } from './message.ts';
import { fill, type Pane, titleLine } from './pane.ts';
import { type TextContent, textContent } from './text-pane.ts';

/** The pane of an article's text, with the words of the chosen record marked and in sight. */
export function drawText(
  drawing: Drawing,
  room: Room,
): { readonly pane: Pane; readonly scene: Scene['text'] } {
  const content = contentOf(drawing, room);
  return {
    pane: {
      name: 'text',
      width: room.width,
      title: titleLine(title(drawing, room), right(drawing, content), room.width),
      lines: content?.lines ?? fill(absence(drawing, room), room.height),
    },
    scene: {
      rows: content?.rows ?? 0,
      stops: content?.stops ?? [],
      chosen: content?.chosen ?? -1,
      top: content?.top ?? 0,
      route: readingRoute(drawing),
    },
  };
}

function contentOf({ subject, place, data }: Drawing, room: Room): TextContent | undefined {
  const { view, article } = subject;
  const text = article === undefined ? undefined : data.text(article).value;
  if (!room.isShown || !text || text.text === null || article === undefined) return undefined;
  const marks =
    view.kind === 'reading' ? (data.marks(article).value ?? { statements: [], events: [] }) : undefined;
  return textContent({
    text,
    proofs: subject.proofs.filter((proof) => proof.article === article),
    stops: marks && stopsOf(article, marks),
    at: view.kind === 'reading' ? view.at : undefined,
    cursor: place.text.cursor,
    top: place.text.top,
    width: room.width,
    height: room.height,
  });
}

/** The address at which the words of the chosen record are read in their article. */
function readingRoute({ subject: { view, article, record } }: Drawing): Route | undefined {
  if (view.kind === 'reading' || view.kind === 'start' || article === undefined || record === undefined)
    return undefined;
  const { section, slug } = parseRoute(record);
  const canBeMarked = section === 'statements' || section === 'events';
  return routeTo('articles', article, canBeMarked ? { at: `${section}/${slug}` } : {});
}

function title({ subject: { article }, data, voice }: Drawing, { hasKeys }: Room): Line {
  const text = article === undefined ? undefined : data.text(article).value;
  if (!text) return [segment(` ${voice.labels.panes.text}`, hasKeys ? 'accent' : 'strong')];
  const badge = badgeOf(text, voice);
  return [
    segment(' '),
    ...(badge === undefined ? [] : [segment(badge, 'badge'), segment(' · ', 'dim')]),
    segment(titleOf(text, voice), hasKeys ? 'accent' : 'strong'),
  ];
}

function right({ subject: { view }, voice: { labels } }: Drawing, content: TextContent | undefined): Line {
  if (content === undefined || content.stops.length === 0) return [];
  const position = content.chosen + 1;
  const words = view.kind === 'reading' ? labels.reading.record : labels.reading.passage;
  return [segment(words(position, content.stops.length), 'dim')];
}

/** What stands where no text can be shown. */
function absence(
  { subject: { article, record }, data, voice: { labels } }: Drawing,
  { width }: Room,
): readonly Line[] {
  if (article === undefined) {
    const isLoaded = record !== undefined && data.record(record).value;
    return isLoaded ? message(labels.states.noText, width) : [];
  }
  const load = data.text(article);
  if (load.value === null) return message(labels.states.unknownRecord, width);
  if (load.value) return message(labels.article.textless, width);
  return load.problem ? problemMessage(load.problem, labels, width) : waiting(load, labels);
}
