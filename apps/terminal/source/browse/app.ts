import { type Api, connect } from './data/connect.ts';
import { createData, type Data } from './data/data.ts';
import type { KeyStroke } from './keys/read-keys.ts';
import { voiceOf } from './records/shared/voice.ts';
import { formatRoute, parseRoute, START } from './route/route.ts';
import type { Frame } from './screen/frame.ts';
import { createStager, type Stage } from './screen/stage.ts';
import { want } from './screen/wants.ts';
import { focusOf } from './state/focus.ts';
import { pasted, press } from './state/press.ts';
import { placeAt, type State } from './state/state.ts';

/** The program without a terminal: keys go in, frames come out. */
export interface App {
  press(strokes: readonly KeyStroke[]): void;
  /** Words that were pasted: they go where a line is being typed, and are no keys. */
  paste(words: string): void;
  /** What only the terminal can do: leave it, or pause. */
  onWish(listener: (wish: 'quit' | 'suspend') => void): () => void;
  resize(columns: number, rows: number): void;
  /** What is to be drawn now: the same object as long as nothing has changed. */
  frame(): Frame;
  subscribe(onChange: () => void): () => void;
  close(): void;
}

interface AppOptions extends Api {
  readonly route?: string | undefined;
  readonly columns: number;
  readonly rows: number;
}

export function createApp(options: AppOptions): App {
  const { route = START, columns, rows } = options;
  const wishes = new Set<(wish: 'quit' | 'suspend') => void>();
  const listeners = new Set<() => void>();
  const start = formatRoute(parseRoute(route));
  let stage: Stage | undefined;
  let state: State = {
    columns,
    rows,
    places: [placeAt(start, focusOf(start))],
    here: 0,
    isZoomed: false,
    typing: null,
    overlay: null,
    wish: null,
  };

  const data: Data = createData(() => connect(options), changed);
  const stager = createStager(data, voiceOf(options.language));

  function changed(): void {
    try {
      want(state, stager.layout(state), data);
    } catch {
      // The stage says so.
    }
    stage = undefined;
    for (const listener of listeners) listener();
  }

  function current(): Stage {
    stage ??= staged();
    return stage;
  }

  /** A server that answers otherwise than its schema says must not take the program down with it. */
  function staged(): Stage {
    try {
      return stager.stage(state);
    } catch {
      return stager.broken(state);
    }
  }

  function fulfil(): void {
    const { wish } = state;
    if (wish === null) return;
    state = { ...state, wish: null };
    if (wish === 'retry') data.reload();
    else for (const listener of wishes) listener(wish);
  }

  want(state, stager.layout(state), data);
  return {
    press(strokes) {
      for (const stroke of strokes) {
        const before = state;
        state = press(state, stroke, current().scene);
        if (state === before) continue;
        stage = undefined;
        fulfil();
      }
      changed();
    },
    paste(words) {
      state = pasted(state, words);
      changed();
    },
    onWish(listener) {
      wishes.add(listener);
      return () => {
        wishes.delete(listener);
      };
    },
    resize(newColumns, newRows) {
      if (newColumns === state.columns && newRows === state.rows) return;
      state = { ...state, columns: newColumns, rows: newRows };
      changed();
    },
    frame: () => current().frame,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
    close: () => data.close(),
  };
}
