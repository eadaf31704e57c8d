import { TerminalError } from '../error.ts';
import type { LabelLanguage } from '../labels/language.ts';
import { languageOf } from './language.ts';
import { defaultStore } from './store-location.ts';

/** A setting: the environment variable that holds it, what it means, and what holds where it is not given. */
export interface Setting {
  readonly variable: string;
  readonly fallback: string;
  readonly meaning: string;
}

/** The settings; a flag of the same meaning wins over each. */
export const settings = {
  port: { variable: 'PORT', fallback: '4000', meaning: 'the port to serve on; 0 is any free one' },
  host: {
    variable: 'HOST',
    fallback: '127.0.0.1',
    meaning: 'the address to serve on; any but this machine’s own opens the store to others',
  },
  store: {
    variable: 'DEPECHE_STORE',
    fallback: 'depeche.sqlite in the user’s data directory',
    meaning:
      'the store: an SQLite file, :memory:, or postgres://user@host/database, behind which those of its replicas can stand; a new one is filled with the fixtures',
  },
  cors: {
    variable: 'DEPECHE_CORS',
    fallback: 'none',
    meaning: 'the origins whose pages may ask the server, separated by commas; * is every origin',
  },
  workers: {
    variable: 'DEPECHE_WORKERS',
    fallback: 'none: one process',
    meaning: 'how many processes share the port, each replaced when it fails; auto is one for each core',
  },
  'metrics-port': {
    variable: 'DEPECHE_METRICS_PORT',
    fallback: 'none',
    meaning:
      'a port of its own, of this machine alone, for /metrics in Prometheus’ format; 0 is any free one',
  },
  'trusted-documents': {
    variable: 'DEPECHE_TRUSTED_DOCUMENTS',
    fallback: 'none',
    meaning: 'a file of documents that clients may name by id: a map in JSON, or Apollo’s operation manifest',
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a setting's flag said; undefined where it was not given. */
type Flag = string | undefined;

export function portOf(flag: Flag, env: Environment): number {
  const text = flag ?? given(env, settings.port.variable) ?? settings.port.fallback;
  if (isPort(text)) return Number(text);
  throw bad(flag, '--port', settings.port.variable, 'a number from 0 to 65535', text);
}

/** The port of the figures; undefined where nobody wants them. */
export function metricsPortOf(flag: Flag, env: Environment): number | undefined {
  const { variable } = settings['metrics-port'];
  const text = flag ?? given(env, variable);
  if (text === undefined) return undefined;
  if (isPort(text)) return Number(text);
  throw bad(flag, '--metrics-port', variable, 'a number from 0 to 65535', text);
}

/** The file of trusted documents; undefined where there is none. */
export function trustedDocumentsOf(flag: Flag, env: Environment): string | undefined {
  const { variable } = settings['trusted-documents'];
  const path = flag ?? given(env, variable);
  // Standard input can be read once, and each worker reads the documents.
  if (path === '' || path === '-')
    throw bad(flag, '--trusted-documents', variable, 'the path of a file', path);
  return path;
}

/** How many workers serve; undefined where one process does. `cores` is what `auto` stands for. */
export function workersOf(flag: Flag, env: Environment, cores: number): number | undefined {
  const text = flag ?? given(env, settings.workers.variable);
  if (text === undefined) return undefined;
  if (text === 'auto') return cores;
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw bad(flag, '--workers', settings.workers.variable, 'a number from 1 to 999, or auto', text);
}

export function hostOf(flag: Flag, env: Environment): string {
  const host = flag ?? given(env, settings.host.variable) ?? settings.host.fallback;
  if (/^[A-Za-z0-9._:%-]+$/.test(host)) return host;
  throw bad(flag, '--host', settings.host.variable, 'an address or a host name', host);
}

export function corsOf(flag: Flag, env: Environment): readonly string[] {
  const text = flag ?? given(env, settings.cors.variable) ?? '';
  const origins = text.split(/[\s,]+/).filter((origin) => origin !== '');
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong === undefined) return origins;
  throw bad(flag, '--cors', settings.cors.variable, 'origins such as https://example.org, or *', wrong);
}

export function storeOf(flag: Flag, env: Environment): string {
  const location = flag ?? given(env, settings.store.variable);
  if (location === '')
    throw bad(
      flag,
      '--store',
      settings.store.variable,
      'a path, :memory: or postgres://user@host/database',
      location,
    );
  return location ?? defaultStore();
}

/** The language of labels and names: the flag's, else the locale's. */
export function languageSetting(flag: Flag, env: Environment): LabelLanguage {
  return languageOf(flag, env);
}

/** Whether an address can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535;
}

/** A variable that is empty is as good as none. */
function given(env: Environment, variable: string): string | undefined {
  const value = env[variable]?.trim();
  return value === '' ? undefined : value;
}

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}

function bad(flag: Flag, name: string, variable: string, expected: string, found: string): TerminalError {
  const subject = flag === undefined ? `The setting ${variable}` : `The option ${name}`;
  return new TerminalError(
    flag === undefined ? 'BAD_SETTING' : 'BAD_USAGE',
    `${subject} takes ${expected}, not “${found}”.`,
  );
}
