import { useApp, useInput, usePaste, useWindowSize } from 'ink';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { App } from '../app.ts';
import { createKeyReader } from '../keys/read-keys.ts';
import type { Hold } from '../terminal/hold.ts';
import { groundOf } from '../theme/ground.ts';
import { type Depth, type Ground, themeOf } from '../theme/theme.ts';
import { Screen } from './screen.tsx';

interface BrowserProps {
  readonly app: App;
  readonly depth: Depth;
  /** What is known of the terminal's ground, or asked of the terminal. */
  readonly ground: Ground | 'ask';
  readonly hold: Hold;
}

/** Joins the program to the terminal: the one place that reads keys, and the one that hears of a new size. */
export function Browser({ app, depth, ground, hold }: BrowserProps) {
  const [found, setFound] = useState(ground === 'ask' ? undefined : ground);
  const [reader] = useState(() =>
    createKeyReader((reply) => {
      const said = groundOf(reply);
      if (said !== undefined && ground === 'ask') setFound(said);
    }),
  );
  const theme = useMemo(() => themeOf(depth, found), [depth, found]);
  const frame = useSyncExternalStore(app.subscribe, app.frame);
  const { columns, rows } = useWindowSize();
  const { exit, suspendTerminal } = useApp();

  useEffect(() => app.resize(columns, rows), [app, columns, rows]);
  useEffect(() => hold.drawnBy({ end: exit, lend: suspendTerminal }), [hold, exit, suspendTerminal]);
  useEffect(
    () =>
      app.onWish((wish) => {
        if (wish === 'quit') exit();
        else void hold.pause();
      }),
    [app, exit, hold],
  );
  useInput((input, key) => {
    const strokes = reader.read(input, key);
    if (strokes.length > 0) app.press(strokes);
  });
  usePaste((words) => app.paste(words));
  return <Screen frame={frame} theme={theme} />;
}
