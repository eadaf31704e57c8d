import { Box } from 'ink';
import type { Pane } from '../screen/pane.ts';
import { paint } from '../theme/paint.ts';
import type { Theme } from '../theme/theme.ts';
import { Row } from './row.tsx';

interface PaneViewProps {
  readonly pane: Pane;
  readonly theme: Theme;
}

/** A part of the screen: its title, and its lines. */
export function PaneView({ pane, theme }: PaneViewProps) {
  return (
    <Box flexDirection="column" width={pane.width} flexShrink={0}>
      <Row text={paint(pane.title, theme)} />
      {pane.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place on the screen, and its number is what it is.
        <Row key={index} text={paint(line, theme)} />
      ))}
    </Box>
  );
}
