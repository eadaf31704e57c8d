import type { Office as OfficeRecord, Slug } from '@depeche/model';
import { builder } from '../builder.ts';
import { findReferred } from '../context.ts';
import { Actor } from './actor.ts';
import { localizedField } from './localized-field.ts';

/** An office, and its slug among those of its holder. */
export interface HeldOffice extends OfficeRecord {
  readonly slug: Slug;
}

export const Office = builder.objectRef<HeldOffice>('Office');

Office.implement({
  description: 'An office that somebody holds or held.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: "A readable name, unique among its holder's offices." }),
    title: localizedField(t, 'What the office is called.', ({ title }) => title),
    of: t.field({
      type: Actor,
      nullable: true,
      description: 'The state or organization whose office it is.',
      resolve: ({ of }, _args, context) => (of === undefined ? null : findReferred(context, 'actor', of)),
    }),
    from: t.expose('from', { type: 'EDTF', nullable: true, description: 'When it was taken up.' }),
    until: t.expose('until', {
      type: 'EDTF',
      nullable: true,
      description: 'When it was left; null while it is held, or where that is not known.',
    }),
  }),
});
