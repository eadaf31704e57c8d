import type { Localized, ProvenanceMethod as Method, Provenance as ProvenanceRecord } from '@depeche/model';
import { builder } from '../builder.ts';
import { ProvenanceMethod } from './enums.ts';
import { languageArgument, localizedField } from './localized-field.ts';

const notices: Readonly<Record<Method, Localized>> = {
  RETELLING: {
    en: 'A retelling: the facts of a source, told anew in sentences of our own; only what is quoted is word for word.',
    fr: 'Ceci est une version redite : les faits d’une source, racontés en phrases de notre cru ; seules les citations sont mot pour mot.',
  },
  IMPORT: {
    en: 'Imported: the text and its annotations were taken over from a file in another format.',
    fr: 'Importé : le texte et ses annotations proviennent d’un fichier d’un autre format.',
  },
  AUTHORED: {
    en: 'Written for this dossier; it appeared nowhere else.',
    fr: 'Écrit pour ce dossier ; n’a paru nulle part ailleurs.',
  },
};

export const Provenance = builder.objectRef<ProvenanceRecord>('Provenance').implement({
  description: 'Where an article or a dossier comes from and how it was made; to be shown wherever it is.',
  fields: (t) => ({
    method: t.expose('method', { type: ProvenanceMethod, description: 'How it was made.' }),
    notice: localizedField(
      t,
      'A sentence that tells readers how it was made.',
      ({ method }) => notices[method],
    ),
    source: t.string({
      nullable: true,
      description: 'What it was made from, in words.',
      args: { language: languageArgument(t) },
      resolve: ({ source }, { language }, context) => source && context.words(source, language),
    }),
    format: t.exposeString('format', {
      nullable: true,
      description: 'The format of the file that it was taken over from: `brat`, `gdelt-events`.',
    }),
    file: t.exposeString('file', { nullable: true, description: 'The name of that file.' }),
    tool: t.exposeString('tool', {
      nullable: true,
      description: 'The program that took it over, with its version.',
    }),
    license: t.exposeString('license', {
      nullable: true,
      description: 'The licence of the text, as an SPDX expression.',
    }),
    time: t.expose('time', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was made or taken over.',
    }),
  }),
});
