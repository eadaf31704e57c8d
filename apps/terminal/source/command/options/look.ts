import type { WriteStream } from 'node:tty';
import { type Command, Option } from 'commander';
import { type Depth, depths, type Ground } from '../../browse/theme/theme.ts';
import type { Environment } from '../../settings/settings.ts';
import { oneValueOf } from './values.ts';

const LOOK_GROUP = 'What it looks like:';

const grounds = ['auto', 'light', 'dark'] as const;
const colours = ['auto', ...depths] as const;

export interface LookFlags {
  readonly theme?: (typeof grounds)[number];
  readonly color?: (typeof colours)[number];
}

/** Adds the flags for colours. */
export function addLook(command: Command): Command {
  const readGround = oneValueOf('--theme', grounds);
  const readColours = oneValueOf('--color', colours);
  return command
    .addOption(
      new Option('--theme <theme>', `${grounds.join(', ')}: what the ground is (auto asks the terminal)`)
        .argParser((text: string) => readGround(text))
        .helpGroup(LOOK_GROUP),
    )
    .addOption(
      new Option(
        '--color <colours>',
        `${colours.join(', ')}: how many there are (auto goes by NO_COLOR, COLORTERM and TERM)`,
      )
        .argParser((text: string) => readColours(text))
        .helpGroup(LOOK_GROUP),
    );
}

const byBits: Readonly<Record<number, Depth>> = { 1: 'none', 4: '16', 8: '256', 24: 'true' };

/** What the flags say, else the environment: https://no-color.org is honoured where it says anything. */
export function readLook(
  { theme = 'auto', color = 'auto' }: LookFlags,
  stdout: WriteStream,
  env: Environment,
): { readonly depth: Depth; readonly ground: Ground | 'ask' } {
  return { depth: color === 'auto' ? depthOf(stdout, env) : color, ground: theme === 'auto' ? 'ask' : theme };
}

function depthOf(stdout: WriteStream, { CI: _, ...env }: Environment): Depth {
  if (env.NO_COLOR) return 'none';
  // That this is a build server says nothing about its terminal.
  return byBits[stdout.getColorDepth(env)] ?? '16';
}
