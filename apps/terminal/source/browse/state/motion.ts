import type { Command } from '../keys/bindings.ts';
import { change } from './history.ts';
import type { Scene } from './scene.ts';
import { placeOf, type State } from './state.ts';
import { AT_TOP, moved, topFor } from './window.ts';

/** By how many rows a command goes, for a pane so many rows high. */
function distanceOf(command: Command, height: number): number | undefined {
  const half = Math.max(1, Math.floor(height / 2));
  const whole = Math.max(1, height - 1);
  switch (command) {
    case 'down':
      return 1;
    case 'up':
      return -1;
    case 'half-down':
      return half;
    case 'half-up':
      return -half;
    case 'page-down':
      return whole;
    case 'page-up':
      return -whole;
    case 'first':
      return Number.NEGATIVE_INFINITY;
    case 'last':
      return Number.POSITIVE_INFINITY;
    default:
      return undefined;
  }
}

/** Moves within the pane that has the keys; undefined where the command is no motion. */
export function move(state: State, command: Command, scene: Scene): State | undefined {
  const pane = placeOf(state).focus;
  const distance = distanceOf(command, scene.heights[pane]);
  if (distance === undefined) return undefined;
  if (pane === 'list') return moveRow(state, distance, scene);
  return pane === 'record' ? moveLink(state, distance, scene) : moveText(state, distance, scene);
}

/** Another row: the record beside the list begins anew. */
export function moveRow(state: State, distance: number, { list, heights }: Scene): State {
  const place = placeOf(state);
  const window = moved(place.list, place.list.cursor + distance, list.count, heights.list);
  if (window.cursor === place.list.cursor) return change(state, { list: window });
  return change(state, { list: window, record: AT_TOP, text: { cursor: 0, top: null } });
}

/** The next link where it is on the screen; else the page scrolls, so that what stands between links is read too. */
function moveLink(state: State, distance: number, { record, heights }: Scene): State {
  const { record: window } = placeOf(state);
  const { links, lines } = record;
  const height = heights.record;
  const lastTop = Math.max(0, lines - height);
  const top = Math.max(0, Math.min(window.top, lastTop));
  const lineOf = (link: number) => links[link]?.line ?? 0;
  const isVisible = (link: number, from: number) => lineOf(link) >= from && lineOf(link) < from + height;
  if (Math.abs(distance) === 1) {
    const next = window.cursor + distance;
    const exists = next >= 0 && next < links.length;
    const goal = Math.max(0, Math.min(top + distance, lastTop));
    if (exists && (isVisible(next, top) || isVisible(next, goal) || top === goal)) {
      const cursorLine = lineOf(next);
      return change(state, {
        record: { cursor: next, top: topFor({ cursor: cursorLine, top }, lines, height) },
      });
    }
    return change(state, { record: { cursor: window.cursor, top: goal } });
  }
  const goal = Math.max(0, Math.min(top + distance, lastTop));
  const edge = distance > 0 ? links.length - 1 : 0;
  const found =
    distance > 0
      ? links.findLastIndex((_, link) => isVisible(link, goal))
      : links.findIndex((_, link) => isVisible(link, goal));
  const cursor = goal === top || found < 0 ? (goal === top ? edge : window.cursor) : found;
  return change(state, { record: { cursor: Math.max(0, cursor), top: goal } });
}

function moveText(state: State, distance: number, { text, heights }: Scene): State {
  const { text: window } = placeOf(state);
  const lastTop = Math.max(0, text.rows - heights.text);
  const top = Math.max(0, Math.min((window.top ?? text.top) + distance, lastTop));
  return change(state, { text: { ...window, top } });
}
