import { formats } from '@depeche/exchange';
import type { Command } from 'commander';
import { createJsonWriter } from '../formats/json.ts';
import { formatOption } from './check.ts';
import type { Context } from './context.ts';

/** `depeche formats`: the formats that files come in and go out in. */
export function addFormats(program: Command, context: Context): void {
  program
    .command('formats')
    .summary('list the formats that can be imported and exported')
    .description(
      'List the formats that can be imported and exported, with the endings that their files have.',
    )
    .addOption(formatOption())
    .action(async ({ format }: { readonly format?: string }) => {
      if (format === 'json') {
        const writer = createJsonWriter(context.output);
        await writer.write(formats);
        return writer.end();
      }
      const { paint } = context;
      for (const { name, description, endings, reads, writes } of formats) {
        const ways = [reads ? 'import' : '', writes ? 'export' : ''].filter((way) => way !== '').join(', ');
        await context.output.write(
          `${paint('bold', name.padEnd(16))}${ways.padEnd(16)}${paint('dim', endings.join(' '))}\n  ${description}\n`,
        );
      }
    });
}
