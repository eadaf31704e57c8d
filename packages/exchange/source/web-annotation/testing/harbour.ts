import { dossier } from '@depeche/model';

const TEXT = [
  'The harbour stays closed, the mayor said on Tuesday.',
  'The fishermen 🙂 said that the harbour was cold. “Open it”, they said.',
].join('\n');

/** A small dossier of two articles: the one of the harbour with its text, and one of which only the address is known. */
export const harbour = dossier({
  slug: 'harbour',
  actors: {
    mayor: { kind: 'UNNAMED', name: { en: 'the mayor' } },
    fishermen: { kind: 'GROUP', name: { en: 'the fishermen' }, wikidata: 'Q331432' },
  },
  places: { port: { name: { en: 'the harbour' } } },
  events: {
    closing: {
      type: 'OTHER',
      label: { en: 'The harbour is closed' },
      status: 'ONGOING',
      place: 'port',
      evidence: { article: 'closed-harbour', exact: 'The harbour stays closed' },
    },
    frost: { type: 'OTHER', label: { en: 'It is cold' }, status: 'ONGOING', reportedIn: ['elsewhere'] },
  },
  articles: {
    'closed-harbour': {
      language: 'en',
      url: 'https://news.example/closed-harbour',
      provenance: { method: 'AUTHORED' },
      text: TEXT,
      statements: {
        closed: {
          speakers: ['mayor'],
          form: 'INDIRECT',
          act: 'ASSERT',
          source: 'the mayor',
          cue: { exact: 'said', paragraph: 1 },
          content: 'The harbour stays closed',
          about: [{ event: 'closing' }],
        },
      },
    },
    elsewhere: {
      language: 'en',
      url: 'https://news.example/elsewhere',
      provenance: { method: 'AUTHORED' },
      text: null,
    },
  },
});

/** The text of its first article. */
export const text = TEXT;
