import { Box } from 'ink';
import { fitLine } from '../page/line.ts';
import type { OverlayBox } from '../screen/overlay.ts';
import { paint } from '../theme/paint.ts';
import type { Theme } from '../theme/theme.ts';
import { Row } from './row.tsx';

interface OverlayViewProps {
  readonly overlay: OverlayBox;
  readonly theme: Theme;
}

/** A box over the screen; what it covers is not seen through it. */
export function OverlayView({ overlay, theme }: OverlayViewProps) {
  const { left, top, width, lines } = overlay;
  return (
    <Box flexDirection="column" position="absolute" left={left} top={top} width={width}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place on the screen, and its number is what it is.
        <Row key={index} text={paint(fitLine(line, width), theme)} />
      ))}
    </Box>
  );
}
