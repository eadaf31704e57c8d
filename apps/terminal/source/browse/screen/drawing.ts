import type { Data } from '../data/data.ts';
import type { Voice } from '../records/shared/voice.ts';
import type { Place, State } from '../state/state.ts';
import type { Subject } from './subject.ts';

/** What every pane is drawn from. */
export interface Drawing {
  readonly state: State;
  readonly place: Place;
  readonly subject: Subject;
  readonly data: Data;
  readonly voice: Voice;
}

/** The room that a pane has, and whether the keys go to it. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly hasKeys: boolean;
  readonly isShown: boolean;
}
