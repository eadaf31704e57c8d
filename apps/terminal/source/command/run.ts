import { nearestOf } from '@depeche/model';
import { type Command, CommanderError } from 'commander';
import { TerminalError } from '../error.ts';
import { exitCodes } from '../exit-codes.ts';
import { printableLine } from '../text/printable.ts';
import { type Context, createContext, type Streams } from './context.ts';

/** Makes the program for a command line; `finish` takes its exit code where that is not 0. */
export type MakeProgram = (context: Context, finish: (code: number) => void) => Command;

/** Runs one command line and gives its exit code; what goes wrong is one sentence on stderr. Never throws. */
export async function run(
  args: readonly string[],
  streams: Streams,
  createProgram: MakeProgram,
): Promise<number> {
  const context = createContext(streams);
  let code: number = exitCodes.fine.code;
  const program = createProgram(context, (finished) => {
    code = finished;
  });
  try {
    await program.parseAsync(asksForAllHelp(args) ? ['--help'] : args, { from: 'user' });
    return code;
  } catch (error) {
    const { sentence, exitCode } = explain(error, args, context.env, program);
    if (sentence !== undefined) context.say(`depeche: ${sentence}`);
    return exitCode;
  }
}

/** Nothing, `help`, or `help help`. */
function asksForAllHelp(args: readonly string[]): boolean {
  return args.length <= 2 && args.every((arg) => arg === 'help');
}

function explain(error: unknown, args: readonly string[], env: Streams['env'], program: Command) {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { sentence: undefined, exitCode: exitCodes.fine.code };
    const message = error.code === 'commander.help' ? unknownTopic(args, program) : error.message;
    return { sentence: wordUsage(message, args), exitCode: exitCodes.usage.code };
  }
  if (error instanceof TerminalError) {
    const isSilent = error.code === 'OUTPUT_CLOSED';
    return { sentence: isSilent ? undefined : printableLine(error.message), exitCode: error.exitCode };
  }
  return { sentence: wordFault(error, env), exitCode: exitCodes.internal.code };
}

/** The help of a command that is not there, for which commander has no words; in the words that it has for the command. */
function unknownTopic(args: readonly string[], program: Command): string {
  const topic = args[args.indexOf('help') + 1] ?? '';
  const near = nearestOf(
    program.commands.map((command) => command.name()),
    topic,
  );
  return `error: unknown command '${topic}'${near === undefined ? '' : `\n(Did you mean ${near}?)`}`;
}

/** commander writes `error: unknown option '--x'\n(Did you mean --y?)`. */
function wordUsage(message: string, args: readonly string[]): string {
  const [what = '', hint] = message.replace(/^error: /, '').split('\n');
  const sentence =
    what.charAt(0).toUpperCase() +
    what
      .slice(1)
      .replace(/'([^']*)'/g, '“$1”')
      .replace(/\.$/, '');
  const command = args.find((arg) => /^[a-z]/.test(arg));
  const suggestion = hint?.replace(/^\(Did you mean (?:one of )?(.*)\?\)$/, 'did you mean $1?');
  const help =
    /^Unknown command/.test(sentence) || command === undefined
      ? 'depeche --help'
      : `depeche ${command} --help`;
  return printableLine(suggestion === undefined ? `${sentence}; see ${help}.` : `${sentence}; ${suggestion}`);
}

/** A fault of ours: its message for people, and the whole of it for whoever asks. */
export function wordFault(error: unknown, env: Streams['env']): string {
  if (env.DEPECHE_DEBUG) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = printableLine(error instanceof Error ? error.message : String(error));
  return `a fault of the program itself: ${message.replace(/\.$/, '')}; DEPECHE_DEBUG=1 shows where.`;
}
