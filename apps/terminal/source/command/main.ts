import { exitCodes } from '../exit-codes.ts';
import { run, wordFault } from './run.ts';

// What slips through every net is still one sentence.
process.on('uncaughtException', (error) => {
  process.stderr.write(`depeche: ${wordFault(error, process.env)}\n`);
  process.exit(exitCodes.internal.code);
});

process.exitCode = await run(process.argv.slice(2), process);
