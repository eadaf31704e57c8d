/** Up or down an ordering. */
export type Direction = 'ASC' | 'DESC';

/**
 * An ordering: by what, and in which direction. Records that are equal in it stand in the order of their slugs, unless
 * the ordering says more; downwards, everything is the other way round.
 */
export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: Direction;
}

/** By what each type of record can be ordered, with what that means; the first is the one used where nobody says. */
export const orderFields = {
  article: {
    PUBLISHED_ON: 'The day on which it appeared; undated articles come first.',
    TITLE: 'The headline, folded.',
    SLUG: 'The slug.',
  },
  actor: {
    NAME: 'The name, folded: the English one where there is one.',
    STATEMENTS: 'How many statements the actor makes.',
    SLUG: 'The slug.',
  },
  statement: {
    POSITION: 'The article by its slug, then the place in its text.',
    SAID_ON:
      'The earliest day on which it may have been said, then the more exact date, then the place in the text; undated statements come first.',
    SLUG: 'The slug.',
  },
  event: {
    TIME: 'The earliest day on which it may have been, then the more exact date, then the place in the text; undated events come first.',
    LABEL: 'The label, folded: the English one where there is one.',
    SLUG: 'The slug.',
  },
  place: { NAME: 'The name, folded: the English one where there is one.', SLUG: 'The slug.' },
  topic: { LABEL: 'The label, folded: the English one where there is one.', SLUG: 'The slug.' },
  conflict: { SLUG: 'The slug.' },
  mention: { POSITION: 'The article by its slug, then the place in its text.' },
} as const;

/** By what dossiers can be ordered. */
export const dossierOrderFields = {
  SLUG: 'The slug.',
  IMPORTED_AT: 'When each was imported last.',
} as const;

export type OrderField<T extends keyof typeof orderFields> = keyof (typeof orderFields)[T] & string;
