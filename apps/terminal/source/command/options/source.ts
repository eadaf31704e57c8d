import { type Command, Option } from 'commander';
import { TerminalError } from '../../error.ts';
import {
  type Environment,
  languageSetting,
  type Setting,
  settings,
  storeOf,
} from '../../settings/settings.ts';
import type { Source } from '../connect.ts';

const SOURCE_GROUP = 'Where the data come from:';

/** A flag that wins over a setting. */
export function settingOption(flags: string, { variable, fallback, meaning }: Setting): Option {
  return new Option(flags, `${meaning} (setting ${variable}; else ${fallback})`);
}

/** Where the store is. */
export function storeOption(): Option {
  return settingOption('--store <path or address>', settings.store).helpGroup(SOURCE_GROUP);
}

/** The server that is asked in place of a store. */
function serverOption(): Option {
  return new Option(
    '--server <url>',
    'ask this server, such as http://127.0.0.1:4000, and no store',
  ).helpGroup(SOURCE_GROUP);
}

/** The language of names and labels. */
export function languageOption(): Option {
  return new Option('--lang <fr|en>', 'the language of names and labels (else LC_ALL, LC_MESSAGES, LANG)');
}

export interface SourceFlags {
  readonly store?: string;
  readonly server?: string;
  readonly lang?: string;
}

/** Adds the flags by which a command finds its data. */
export function addSource(command: Command): Command {
  return command.addOption(serverOption()).addOption(storeOption());
}

/** The source and the language that the flags and the environment give. Throws `BAD_USAGE`. */
export function readSource(flags: SourceFlags, env: Environment): Source & { language: 'fr' | 'en' } {
  if (flags.server !== undefined && flags.store !== undefined) {
    throw new TerminalError(
      'BAD_USAGE',
      'The options --server and --store cannot go together: a server has its own store.',
    );
  }
  return {
    server: flags.server,
    store: flags.server === undefined ? storeOf(flags.store, env) : '',
    language: languageSetting(flags.lang, env),
  };
}
