/**
 * An address within the program: `/statements?speaker=vladimir-putin&form=DIRECT`, `/actors/vladimir-putin`,
 * `/articles/x?at=statement/x/y`. History, breadcrumbs, links between records and what is given on the command line
 * are all made of these.
 */
export type Route = string;

/** The parts of a route. */
export interface Address {
  /** `statements`; empty at the start. */
  readonly section: string;
  /** `vladimir-putin`, `appel-biden-poutine-2021-12-30/diplomatic-path-open`; undefined for a list. */
  readonly slug: string | undefined;
  readonly parameters: Parameters;
}

export type Parameters = Readonly<Record<string, string>>;

export const START: Route = '/';

/** The parts of a route as it was written by hand or by this program; a leading slash may be missing. */
export function parseRoute(route: Route): Address {
  const [path = '', query = ''] = splitOnce(route.trim(), '?');
  const [section = '', ...rest] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  return {
    section,
    slug: rest.length === 0 ? undefined : rest.join('/'),
    parameters: Object.fromEntries([...new URLSearchParams(query)].filter(([, value]) => value !== '')),
  };
}

/** A route with its parameters in a fixed order, so that one view has one address. */
export function formatRoute({ section, slug, parameters }: Address): Route {
  const path = [section, ...(slug?.split('/') ?? [])].filter((part) => part !== '').map(encode);
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return `/${path.join('/')}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

export function routeTo(section: string, slug?: string, parameters: Parameters = {}): Route {
  return formatRoute({ section, slug, parameters });
}

/** The same view with other parameters; undefined takes one away. */
export function withParameters(route: Route, changes: Readonly<Record<string, string | undefined>>): Route {
  const address = parseRoute(route);
  const parameters: Record<string, string> = { ...address.parameters };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') delete parameters[name];
    else parameters[name] = value;
  }
  return formatRoute({ ...address, parameters });
}

/** The values of a parameter that holds several, separated by commas. */
export function listOf(parameters: Parameters, name: string): readonly string[] {
  return parameters[name]?.split(',').filter((value) => value !== '') ?? [];
}

/** As in an address of the web, but what reads well and is harmless here stays: commas, colons, slashes, accents. */
function encode(text: string): string {
  return text.replace(/[\s%?&#=+\p{Cc}]/gu, (unsafe) => (unsafe === ' ' ? '+' : encodeURIComponent(unsafe)));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function splitOnce(text: string, separator: string): readonly [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
