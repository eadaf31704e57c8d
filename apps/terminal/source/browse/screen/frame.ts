import type { Line } from '../page/line.ts';
import type { OverlayBox } from './overlay.ts';
import type { Pane } from './pane.ts';

/** Everything that is drawn, line by line. */
export interface Frame {
  readonly columns: number;
  readonly rows: number;
  readonly header: Line;
  readonly panes: readonly Pane[];
  readonly isBeside: boolean;
  readonly footer: Line;
  readonly overlay: OverlayBox | undefined;
  /** What is said in place of all this where the screen is too small for it. */
  readonly refusal: readonly Line[] | undefined;
}
