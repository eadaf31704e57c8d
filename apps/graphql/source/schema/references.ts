import { type Reference, readReference } from '@depeche/model';
import type { MaybePromise, Records } from '@depeche/store';
import { type Context, findReferred } from '../context.ts';
import { then } from '../maybe-promise.ts';
import { typed } from '../type-of.ts';

type NameOf<R> = R extends unknown ? keyof R & keyof Records : never;

/** The record that a reference to one of several types means, with its type noted. */
export function findReference<R extends Reference>(
  context: Context,
  reference: R,
): MaybePromise<Records[NameOf<R>]> {
  const { type, slug } = readReference(reference);
  const wanted = type as NameOf<R>;
  return then(findReferred(context, wanted, slug), (record) => typed(wanted, record));
}
