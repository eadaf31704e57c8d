import { createProgram } from './program.ts';
import { runProcess } from './run-process.ts';

await runProcess(createProgram);
