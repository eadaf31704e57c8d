import { Box } from 'ink';
import { Fragment } from 'react';
import { type Line, segment } from '../page/line.ts';
import type { Frame } from '../screen/frame.ts';
import { paint } from '../theme/paint.ts';
import type { Theme } from '../theme/theme.ts';
import { OverlayView } from './overlay-view.tsx';
import { PaneView } from './pane-view.tsx';
import { Row } from './row.tsx';

interface ScreenProps {
  readonly frame: Frame;
  readonly theme: Theme;
}

/** The whole screen: breadcrumbs, panes, keys, and what lies over them. */
export function Screen({ frame, theme }: ScreenProps) {
  const { columns, rows, panes, isBeside, refusal } = frame;
  if (refusal) {
    return (
      <Box flexDirection="column" width={columns} height={rows}>
        <Lines lines={refusal.slice(0, rows)} theme={theme} />
      </Box>
    );
  }
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Row text={paint(frame.header, theme)} />
      <Box flexDirection={isBeside ? 'row' : 'column'} flexGrow={1}>
        {panes.map((pane, index) => (
          <Fragment key={pane.name}>
            {isBeside && index > 0 && <Divider height={pane.lines.length + 1} theme={theme} />}
            <PaneView pane={pane} theme={theme} />
          </Fragment>
        ))}
      </Box>
      <Row text={paint(frame.footer, theme)} />
      {frame.overlay && <OverlayView overlay={frame.overlay} theme={theme} />}
    </Box>
  );
}

interface DividerProps {
  readonly height: number;
  readonly theme: Theme;
}

/** The line between two panes. */
function Divider({ height, theme }: DividerProps) {
  const line: Line = [segment(' │ ', 'dim')];
  return (
    <Box flexDirection="column" flexShrink={0}>
      <Lines lines={Array.from({ length: height }, () => line)} theme={theme} />
    </Box>
  );
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly theme: Theme;
}

function Lines({ lines, theme }: LinesProps) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place on the screen, and its number is what it is.
    <Row key={index} text={paint(line, theme)} />
  ));
}
