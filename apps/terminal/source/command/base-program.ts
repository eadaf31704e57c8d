import { Command } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { settings } from '../settings/settings.ts';
import type { Context } from './context.ts';
import { version } from './tool-name.ts';

/** The `depeche` command before any command is added to it. It throws commander's own errors, and writes help to stdout. */
export function createBaseProgram(context: Context): Command {
  return new Command('depeche')
    .description('Who said what to whom, through whom, and the words that prove it.')
    .usage('<command> [options]')
    .version(version, '--version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      // Errors come out as exceptions, and whoever runs the program words them.
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(context.stdout.columns ?? 100, 110),
      getOutHasColors: () => false,
    })
    .showSuggestionAfterError(true)
    .addHelpText(
      'after',
      () =>
        `\n“depeche <command> --help” shows the flags of a command.\n\n${settingsHelp()}\n\n${exitCodesHelp()}\n`,
    );
}

function settingsHelp(): string {
  const lines = Object.values(settings).map(
    ({ variable, meaning, fallback }) =>
      `  ${variable.padEnd(15)}${meaning}\n${' '.repeat(17)}else ${fallback}`,
  );
  return `Settings, in the environment; a flag wins over them:\n${lines.join('\n')}`;
}

function exitCodesHelp(): string {
  const lines = Object.values(exitCodes).map(({ code, meaning }) => `  ${String(code).padEnd(4)}${meaning}`);
  return `Exit codes:\n${lines.join('\n')}`;
}
