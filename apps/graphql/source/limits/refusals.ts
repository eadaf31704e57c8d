import { MAX_PAGE_SIZE } from '@depeche/store';
import type { GraphQLError } from 'graphql';
import type { ErrorCode } from '../errors/codes.ts';
import { userError } from '../errors/user-error.ts';
import type { Limits } from './limits.ts';
import type { Measure } from './measure.ts';

/** Every limit that a measured operation goes past, each with what it asked for and what is allowed. */
export function refusals(measured: Measure, limits: Limits): GraphQLError[] {
  const { depth, aliases, cost, pageSize } = measured;
  return [
    ...over(
      'DEPTH_LIMIT',
      depth,
      limits.depth,
      (asked, allowed) => `This query is ${asked} levels deep; at most ${allowed} are allowed.`,
    ),
    ...over(
      'ALIAS_LIMIT',
      aliases,
      limits.aliases,
      (asked, allowed) => `This query has ${asked} aliases; at most ${allowed} are allowed.`,
    ),
    ...over(
      'PAGE_SIZE_LIMIT',
      pageSize,
      MAX_PAGE_SIZE,
      (asked, allowed) => `This query asks for a page of ${asked} records; at most ${allowed} are allowed.`,
    ),
    ...over(
      'COST_LIMIT',
      cost,
      limits.cost,
      (asked, allowed) =>
        `This query could take ${asked} fields to answer; at most ${allowed} are allowed. Ask for smaller pages, or for fewer lists within lists.`,
    ),
  ];
}

/** The status of what is refused before it is run: 400, for clients that know GraphQL's own media type. */
export const REFUSED = { spec: true, status: 400 };

const NUMBERS = new Intl.NumberFormat('en');

function over(
  code: ErrorCode,
  asked: number,
  allowed: number,
  message: (asked: string, allowed: string) => string,
): GraphQLError[] {
  if (asked <= allowed) return [];
  return [
    userError(code, message(NUMBERS.format(asked), NUMBERS.format(allowed)), {
      asked,
      allowed,
      http: REFUSED,
    }),
  ];
}
