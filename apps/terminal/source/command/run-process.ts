import { releaseTerminal } from '../browse/terminal/hold.ts';
import { exitCodes } from '../exit-codes.ts';
import { type MakeProgram, run, wordFault } from './run.ts';

/** Runs the command line of this process; its exit code becomes the process'. */
export async function runProcess(createProgram: MakeProgram): Promise<void> {
  // What slips through every net is still one sentence, and is told once the terminal is as it was: on another screen
  // nobody would see it.
  process.on('uncaughtException', (error) => {
    releaseTerminal();
    process.stderr.write(`depeche: ${wordFault(error, process.env)}\n`);
    process.exit(exitCodes.internal.code);
  });
  process.exitCode = await run(process.argv.slice(2), process, createProgram);
}
