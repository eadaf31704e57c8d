import { listOf, parseRoute, type Route, withParameters } from '../route/route.ts';

/** The route with a value chosen, or no longer. */
export function toggled(route: Route, parameter: string, value: string): Route {
  const chosen = listOf(parseRoute(route).parameters, parameter);
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return withParameters(route, { [parameter]: next.join(',') });
}

/** The route without any filter; what was searched for stays. */
export function unfiltered(route: Route): Route {
  const { section, parameters } = parseRoute(route);
  const none = Object.fromEntries(Object.keys(parameters).map((name) => [name, undefined]));
  return withParameters(route, section === 'search' ? { ...none, q: parameters.q } : none);
}
