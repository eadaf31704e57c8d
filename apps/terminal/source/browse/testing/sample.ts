import { dossier } from '@depeche/model';

/** A made-up article about made-up people: a chain of two links, an aside within a quotation, two figures that differ. */
const text = [
  'La grève des dockers de Port-Clair a commencé lundi. Selon la mairie, dans un communiqué, la maire Anna Lind a assuré aux dockers que «\u00a0le quai 7\u00a0» ne serait pas vendu.',
  '«\u00a0Nous voulons, a répondu le délégué Paul Roc, un engagement écrit\u00a0», avant de quitter la salle. Les dockers sont environ 400 en grève.',
  'D’après le port, 250 dockers seulement ont cessé le travail. Une réunion est prévue le 12 mars.',
].join('\n');

/** Records for tests: few enough to be read in a frame, and of every type. */
export const sample = dossier({
  slug: 'sample',
  title: { en: 'The strike at Port-Clair', fr: 'La grève de Port-Clair' },
  actors: {
    'anna-lind': {
      kind: 'PERSON',
      name: { en: 'Anna Lind', fr: 'Anna Lind' },
      offices: {
        mayor: {
          title: { en: 'Mayor of Port-Clair', fr: 'Maire de Port-Clair' },
          of: 'town-hall',
          from: '2020-06',
        },
      },
    },
    'paul-roc': { kind: 'PERSON', name: { en: 'Paul Roc', fr: 'Paul Roc' }, memberOf: ['dockers'] },
    dockers: { kind: 'GROUP', name: { en: 'dockers of Port-Clair', fr: 'dockers de Port-Clair' } },
    'town-hall': {
      kind: 'ORGANIZATION',
      name: { en: 'Town hall of Port-Clair', fr: 'Mairie de Port-Clair' },
    },
    port: { kind: 'ORGANIZATION', name: { en: 'Port of Port-Clair', fr: 'Port de Port-Clair' } },
  },
  places: { 'port-clair': { name: { en: 'Port-Clair', fr: 'Port-Clair' }, latitude: 47.1, longitude: -2.1 } },
  topics: { quay: { label: { en: 'The future of quay 7', fr: 'L’avenir du quai 7' } } },
  events: {
    strike: {
      type: 'PROTEST',
      mode: 'strike',
      label: { en: 'Strike of the dockers', fr: 'Grève des dockers' },
      status: 'ONGOING',
      time: { edtf: '2031-03-03/..', expression: 'lundi', anchor: '2031-03-05' },
      place: 'port-clair',
      participants: [{ actor: 'dockers', role: 'AGENT' }],
      quantities: [{ value: 400, approximate: true, unit: 'dockers', evidence: 'environ 400 en grève' }],
      evidence: [
        'La grève des dockers de Port-Clair a commencé lundi',
        'Les dockers sont environ 400 en grève',
      ],
    },
    'strike-as-the-port-has-it': {
      type: 'PROTEST',
      label: { en: 'Strike, as the port counts', fr: 'Grève, selon le port' },
      status: 'ONGOING',
      time: { edtf: '2031-03~' },
      quantities: [{ value: 250, unit: 'dockers', evidence: '250 dockers' }],
      evidence: '250 dockers seulement ont cessé le travail',
      accordingTo: ['strike-at-port-clair/only-250'],
    },
    meeting: {
      type: 'CONSULT',
      mode: 'visit',
      label: { en: 'Meeting on quay 7', fr: 'Réunion sur le quai 7' },
      status: 'PLANNED',
      time: { edtf: '2031-03-12', expression: 'le 12 mars', anchor: '2031-03-05' },
      duration: 'PT2H30M',
      relations: [{ type: 'AFTER', event: 'strike' }],
      evidence: 'Une réunion est prévue le 12 mars',
    },
  },
  articles: {
    'strike-at-port-clair': {
      title: 'Port-Clair : les dockers veulent un écrit',
      language: 'fr',
      publishedOn: '2031-03-05',
      publisher: 'Le Quai',
      provenance: {
        method: 'RETELLING',
        source: { en: 'A made-up article.', fr: 'Un article inventé.' },
        license: 'CC-BY-4.0',
      },
      text,
      statements: {
        'quay-not-sold': {
          speakers: ['anna-lind'],
          addressees: ['dockers'],
          attribution: [
            {
              actors: ['town-hall'],
              source: 'la mairie',
              cue: ['Selon', 'dans un communiqué'],
              channel: 'COMMUNIQUE',
            },
            { actors: ['anna-lind'], source: 'la maire Anna Lind', cue: 'a assuré' },
          ],
          form: 'MIXED',
          act: 'AGREE',
          certainty: 'CERTAIN',
          polarity: 'NEGATIVE',
          tense: 'FUTURE',
          content: '«\u00a0le quai 7\u00a0» ne serait pas vendu',
          about: [{ topic: 'quay' }, { event: 'strike' }],
        },
        'written-commitment': {
          speakers: ['paul-roc'],
          source: 'le délégué Paul Roc',
          cue: 'a répondu',
          form: 'DIRECT',
          act: 'REQUEST',
          certainty: 'CERTAIN',
          content: ['Nous voulons', 'un engagement écrit'],
          about: [{ topic: 'quay' }],
          during: 'strike',
        },
        'only-250': {
          speakers: ['port'],
          source: 'le port',
          cue: 'D’après',
          form: 'INDIRECT',
          act: 'ASSERT',
          certainty: 'PROBABLE',
          content: '250 dockers seulement ont cessé le travail',
          about: [{ event: 'strike-as-the-port-has-it' }],
        },
      },
      mentions: [
        { kind: 'NAME', of: { actor: 'anna-lind' }, spans: 'Anna Lind' },
        { kind: 'TITLE', of: { actor: 'anna-lind' }, office: 'mayor', spans: 'la maire' },
        { kind: 'NAME', of: { place: 'port-clair' }, spans: 'Port-Clair' },
      ],
      notes: [
        {
          text: { en: 'To whom he answers is not said.', fr: 'À qui il répond n’est pas dit.' },
          on: [{ statement: 'strike-at-port-clair/written-commitment' }],
          sources: ['https://example.org/port-clair'],
        },
      ],
    },
  },
  conflicts: {
    'how-many': {
      note: {
        en: 'How many are on strike: about 400, or 250.',
        fr: 'Combien font grève : environ 400, ou 250.',
      },
      between: [
        { event: 'strike' },
        { event: 'strike-as-the-port-has-it' },
        { statement: 'strike-at-port-clair/only-250' },
      ],
    },
  },
});
