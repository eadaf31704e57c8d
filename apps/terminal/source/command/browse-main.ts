// `depeche browse` by itself, without the modules of the other commands: the entry of the bundle.
import { createBaseProgram } from './base-program.ts';
import { addBrowse } from './browse.ts';
import { runProcess } from './run-process.ts';

await runProcess((context, finish) => {
  const program = createBaseProgram(context);
  addBrowse(program, context, finish);
  return program;
});
