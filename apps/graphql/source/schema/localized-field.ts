import type { Language, Localized } from '@depeche/model';
import type { FieldRef } from '@pothos/core';
import type { Fields, Types } from '../builder.ts';
import type { Context } from '../context.ts';

/** The argument of every field whose words are kept in several languages. */
export function languageArgument<Parent>(t: Fields<Parent>) {
  return t.arg({
    type: 'Language',
    description:
      "The language that is wanted. Without it, that of the request's Accept-Language header, else English; where there are no words in it, English, else whichever there are.",
  });
}

/** A field of words that are kept in several languages. */
export function localizedField<Parent>(
  t: Fields<Parent>,
  description: string,
  words: (parent: Parent) => Localized,
): FieldRef<Types, string> {
  return t.string({
    description,
    args: { language: languageArgument(t) },
    resolve: (parent: Parent, args: { language?: Language | null | undefined }, context: Context) =>
      context.words(words(parent), args.language),
  });
}
