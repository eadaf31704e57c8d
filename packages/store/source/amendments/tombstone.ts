import type { Actor, Slug } from '@depeche/model';

/** What stands in place of an actor that was taken down, so that chains of attribution stay whole. */
export function tombstoneOf(slug: Slug): Actor {
  return {
    slug,
    kind: 'UNNAMED',
    name: { en: 'name withheld', fr: 'nom retiré' },
    aliases: {},
    codes: {},
    offices: {},
    memberOf: [],
  };
}
