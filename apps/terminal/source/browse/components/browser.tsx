import { useInput, useWindowSize } from 'ink';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { App } from '../app.ts';
import { createKeyReader } from '../keys/read-keys.ts';
import type { Theme } from '../theme/theme.ts';
import { Screen } from './screen.tsx';

interface BrowserProps {
  readonly app: App;
  readonly theme: Theme;
}

/** Joins the program to the terminal: the one place that reads keys, and the one that hears of a new size. */
export function Browser({ app, theme }: BrowserProps) {
  const [reader] = useState(createKeyReader);
  const frame = useSyncExternalStore(app.subscribe, app.frame);
  const { columns, rows } = useWindowSize();
  useEffect(() => app.resize(columns, rows), [app, columns, rows]);
  useInput((input, key) => {
    const strokes = reader.read(input, key);
    if (strokes.length > 0) app.press(strokes);
  });
  return <Screen frame={frame} theme={theme} />;
}
