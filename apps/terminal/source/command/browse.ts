import type { Command } from 'commander';
import { terminalOf } from '../browse/terminal/ends.ts';
import { TerminalError } from '../error.ts';
import type { Context } from './context.ts';
import { addLook, type LookFlags, readLook } from './options/look.ts';
import { readRoute } from './options/route.ts';
import { addSource, languageOption, readSource, type SourceFlags } from './options/source.ts';

/** `depeche browse [ROUTE]`: the terminal app. */
export function addBrowse(program: Command, context: Context, finish: (code: number) => void): void {
  const command = program
    .command('browse')
    .summary('browse the record in the terminal')
    .description(
      'Browse articles, statements, events and actors in the terminal, each with the words that prove it. “?” shows the keys.',
    )
    .argument('[route]', 'where to begin, such as /actors/vladimir-putin')
    .addOption(languageOption());
  addLook(addSource(command))
    .addHelpText(
      'after',
      "\nExamples:\n  depeche browse\n  depeche browse '/statements?speaker=vladimir-putin&form=DIRECT'\n  depeche browse --server http://127.0.0.1:4000\n",
    )
    .action(async (route: string | undefined, flags: SourceFlags & LookFlags) => {
      const { env } = context;
      const { language, ...source } = readSource(flags, env);
      const ends = terminalOf(context);
      if (typeof ends === 'string') throw new TerminalError('BAD_USAGE', ends);
      const { connect } = await import('./connect.ts');
      const connection = await connect(source, env);
      try {
        const { browse } = await import('../browse/browse.tsx');
        const start = route === undefined ? {} : { route: readRoute(route) };
        finish(
          await browse({
            fetch: connection.fetch,
            url: connection.url,
            language,
            ...ends,
            ...readLook(flags, ends.stdout, env),
            ...start,
          }),
        );
      } finally {
        await connection.close();
      }
    });
}
