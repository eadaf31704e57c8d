import { recordTypes } from '../../browse/route/section-names.ts';

/** A route as it is given on the command line, where `event/SLUG` is as good as `/events/SLUG`. */
export function readRoute(text: string): string {
  const [, type, rest = ''] = /^\/?([a-z]+)(.*)$/s.exec(text.trim()) ?? [];
  const section = Object.entries(recordTypes).find(([, singular]) => singular === type)?.[0];
  return section === undefined ? text : `/${section}${rest}`;
}
