import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { ReadStream } from 'node:tty';

/** Another screen, empty, without a cursor, on which lines that are too long are cut. */
const TAKE = '\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[H\u001b[2J';

const LEAVE = '\u001b[?1049l';

/** All that this program, or what it is built on, may have switched on: frames in one piece, the mouse, reports of focus, pasting, colours, the cursor, the screen. */
const GIVE_BACK =
  '\u001b[?2026l\u001b[?1006l\u001b[?1003l\u001b[?1002l\u001b[?1000l\u001b[?1004l\u001b[?2004l\u001b[0m\u001b[?7h\u001b[?25h' +
  LEAVE;

/** Signals that end a program, and before that must not leave the terminal as it is. */
const LAST = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

const STDOUT = 1;

/** Long enough for the signal to arrive; while the process is stopped, its clock stands still with it. */
const MOMENT = 60;

/** Whoever draws on the terminal while it is held. */
interface Drawer {
  /** Ends drawing, at once: nothing may be written any more. */
  end(): void;
  /** Hands the terminal over for as long as something takes, and draws all anew after it. */
  lend(meanwhile: () => Promise<void>): Promise<void>;
}

/** The terminal, while it is the program's own. */
export interface Hold {
  /** Asks the terminal something, at once: the answer comes as input. */
  ask(question: string): void;
  /** Says who draws. */
  drawnBy(drawer: Drawer): void;
  /** Stops this process until it is resumed, with the terminal as the shell had it. */
  pause(): Promise<void>;
  /** Gives the terminal back; a second time changes nothing. */
  release(): void;
}

let held: Hold | undefined;

/** Gives the terminal back if it is held. */
export function releaseTerminal(): void {
  held?.release();
}

/**
 * Takes the terminal: another screen, no cursor, keys as they come. It is given back on every way out: when it is
 * released, when the process exits for whatever reason, and when a signal ends it. A signal that stops the process
 * (SIGTSTP) gives it back until the process goes on. Whoever holds it already gets the same hold.
 */
export function holdTerminal(stdin: ReadStream): Hold {
  if (held) return held;
  let drawer: Drawer | undefined;
  let isTaken = false;
  let isPausing = false;

  function take(): void {
    isTaken = true;
    stdin.setRawMode(true);
    write(TAKE);
  }

  function giveBack(): void {
    if (!isTaken) return;
    isTaken = false;
    write(GIVE_BACK);
    // The terminal itself may be gone, and then there is nothing to be set right.
    attempt(() => stdin.setRawMode(false));
  }

  function release(): void {
    if (held !== hold) return;
    held = undefined;
    drawer?.end();
    giveBack();
    process.off('exit', release).off('SIGTSTP', onStop).off('SIGCONT', onContinue);
    for (const signal of LAST) process.off(signal, onLast);
  }

  function onLast(signal: NodeJS.Signals): void {
    release();
    process.kill(process.pid, signal);
  }

  function onStop(): void {
    void hold.pause();
  }

  /** Stopped by a signal that nobody can catch, the process finds the terminal as somebody else has left it. */
  function onContinue(): void {
    if (isPausing) return;
    // Where the other screen is still there, it is left first: entered twice, the way back would be forgotten.
    write(LEAVE);
    take();
    void drawer?.lend(async () => {});
  }

  async function stop(): Promise<void> {
    giveBack();
    process.off('SIGTSTP', onStop);
    // Whoever started this process is stopped with it, as on Ctrl-Z at a shell. Where there is no shell that could
    // resume them, the system stops nobody.
    if (process.platform !== 'win32') process.kill(0, 'SIGTSTP');
    await wait(MOMENT);
    process.on('SIGTSTP', onStop);
    take();
  }

  const hold: Hold = {
    ask: write,
    drawnBy(newDrawer) {
      drawer = newDrawer;
    },
    async pause() {
      if (isPausing) return;
      isPausing = true;
      try {
        await (drawer ? drawer.lend(stop) : stop());
      } finally {
        isPausing = false;
      }
    },
    release,
  };
  held = hold;
  process.on('exit', release).on('SIGTSTP', onStop).on('SIGCONT', onContinue);
  for (const signal of LAST) process.on(signal, onLast);
  take();
  return hold;
}

/** Past every buffer: what is written while a process ends does not wait for its turn. */
function write(text: string): void {
  attempt(() => writeSync(STDOUT, text));
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // A terminal that is gone cannot be put right, and is no reason to fail.
  }
}
