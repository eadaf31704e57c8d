/** What the compiler knows of a dossier that somebody else writes. */
export const consumer = `import { type Dossier, dossier, type Statement } from '@depeche/model';

const actors = { anna: { kind: 'PERSON', name: { en: 'Anna' } }, bert: { kind: 'PERSON', name: { en: 'Bert' } } } as const;
const said = { form: 'DIRECT', act: 'ASSERT', content: 'It rains.' } as const;
const article = { language: 'en', provenance: { method: 'AUTHORED' }, text: 'Anna said: “It rains.”' } as const;

export const sound: Dossier = dossier({
  slug: 'sound',
  actors,
  articles: { note: { ...article, statements: { rain: { ...said, speakers: ['anna'], addressees: ['bert'] } } } },
});
export const statement: Statement | undefined = sound.statements[0];
export const words: string = statement?.content[0]?.exact ?? '';

export const unknown = () =>
  dossier({
    slug: 'wrong',
    actors,
    articles: {
      note: {
        ...article,
        statements: {
          rain: {
            ...said,
            // @ts-expect-error there is no such actor
            speakers: ['ana'],
          },
        },
      },
    },
  });
export const mode = () =>
  dossier({
    slug: 'wrong',
    actors,
    events: {
      // @ts-expect-error REQUEST has no such mode
      stay: {
        type: 'REQUEST',
        mode: 'phone',
        label: { en: 'x' },
        status: 'OCCURRED',
        accordingTo: ['note/rain'],
      },
    },
    articles: { note: { ...article, statements: { rain: { ...said, speakers: ['anna'] } } } },
  });
`;
