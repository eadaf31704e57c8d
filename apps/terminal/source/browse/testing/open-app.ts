import { setTimeout as wait } from 'node:timers/promises';
import { createApi } from '@depeche/graphql';
import type { Dossier } from '@depeche/model';
import { open } from '@depeche/store';
import type { LabelLanguage } from '../../labels/language.ts';
import { type App, createApp } from '../app.ts';
import type { Fetch } from '../data/connect.ts';
import { drawnRows } from './drawn-rows.ts';
import { sample } from './sample.ts';

interface OpenOptions {
  readonly route?: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly language?: LabelLanguage;
  readonly dossier?: Dossier;
  readonly fetch?: Fetch;
}

/** The program over a store in memory, without a terminal. */
export interface OpenApp {
  readonly app: App;
  /** Presses keys by their names, one after the other, each once all is loaded. */
  press(...keys: readonly string[]): Promise<void>;
  /** What is on the screen once all is loaded, row by row. */
  screen(): Promise<string>;
  close(): void;
}

export async function openApp(options: OpenOptions = {}): Promise<OpenApp> {
  const { columns = 80, rows = 24, language = 'en', dossier = sample, route } = options;
  const store = open(':memory:');
  await store.import(dossier);
  const api = createApi({ store });
  let asked = 0;
  const send: Fetch = options.fetch ?? ((url, init) => api.fetch(url, init));
  const app = createApp({
    url: 'http://depeche.localhost/graphql',
    language,
    columns,
    rows,
    route,
    async fetch(url, init) {
      asked++;
      try {
        return await send(url, init);
      } finally {
        asked--;
      }
    },
  });

  /** Until nothing is asked for any more: one answer may raise the next question. */
  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet = asked === 0 ? quiet + 1 : 0) await wait(2);
  }

  await settle();
  return {
    app,
    async press(...keys) {
      for (const key of keys) {
        app.press([{ key, words: key === 'space' ? ' ' : key.length === 1 ? key : '' }]);
        await settle();
      }
    },
    async screen() {
      await settle();
      return drawnRows(app.frame()).join('\n');
    },
    close() {
      app.close();
      store.close();
    },
  };
}
