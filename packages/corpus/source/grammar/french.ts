import { de } from '../world/words.ts';
import { dateWriter } from './dates.ts';
import type { Cue, DeedWords, Tongue } from './tongue.ts';

const weekday = dateWriter('fr-FR', { weekday: 'long' });
const day = dateWriter('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });

/** A verb in the perfect, whose participle never changes beside `avoir`. */
function cue(participle: string, to = 'à'): Cue {
  const forms = [`a ${participle}`, `ont ${participle}`] as const;
  return { alone: forms, addressed: forms, to };
}

function deed(noun: string, participle: string, infinitive: string, to = ''): DeedWords {
  return {
    noun,
    to,
    tell: (status, isPlural) => {
      if (status === 'PLANNED') return `${isPlural ? 'comptent' : 'compte'} ${infinitive}`;
      if (status === 'NEGATED') return `${isPlural ? 'n’ont' : 'n’a'} pas ${participle}`;
      if (status === 'HYPOTHETICAL') return `${isPlural ? 'pourraient' : 'pourrait'} ${infinitive}`;
      return `${isPlural ? 'ont' : 'a'} ${participle}`;
    },
  };
}

/** What `à` and `de` become before `les`. */
const CONTRACTIONS = new Map([
  ['à', 'aux '],
  ['de', 'des '],
]);

/** French, as newspapers write it. */
export const french: Tongue = {
  language: 'fr',
  weekday,
  fullDate: (date) => day(date).replace(/^1 /, '1er '),
  month: dateWriter('fr-FR', { month: 'long', year: 'numeric' }),
  on: (date) => `le ${date}`,
  inPeriod: (period) => `en ${period}`,
  about: (date) => `vers le ${date}`,
  between: (from, to) => `entre le ${from} et le ${to}`,
  from: (month) => `à partir ${de(month)}`,
  atHour: (date, hour) => `${date} à ${hour} heures`,

  name: ({ kind, name }, isFirst) => {
    const { fr = '' } = name;
    return isFirst || kind !== 'PERSON' ? fr : fr.slice(fr.indexOf(' ') + 1);
  },
  before: (preposition, name) => {
    const contraction = name.startsWith('les ') ? CONTRACTIONS.get(preposition) : undefined;
    if (contraction !== undefined) return [contraction, name.slice('les '.length)];
    return [preposition === '' ? '' : `${preposition} `, name];
  },
  and: 'et',
  accordingTo: 'selon',
  citing: 'citant',
  that: 'que',
  quote: ['« ', ' »'],
  colon: ' :',
  isInverted: true,

  told: {
    ASSERT: cue('déclaré'),
    AGREE: cue('promis'),
    SUPPORT: cue('noté avec satisfaction', 'devant'),
    CONCEDE: cue('reconnu', 'devant'),
    ACCUSE: cue('affirmé avec colère', 'devant'),
    THREATEN: cue('prévenu', ''),
  },
  asked: {
    REQUEST: cue('demandé'),
    REJECT: cue('refusé'),
    AGREE: cue('promis'),
    THREATEN: cue('menacé', ''),
  },
  things: {
    harbour: 'le port',
    bridge: 'le pont',
    school: 'l’école',
    railway: 'la voie ferrée',
    forest: 'la forêt',
    market: 'le marché',
    library: 'la bibliothèque',
    dam: 'le barrage',
    hospital: 'l’hôpital',
    lighthouse: 'le phare',
  },
  subject: (thing, place) => `${thing} ${de(place)}`,
  claims: {
    reopening: { yes: 'rouvrira avant l’hiver', no: 'ne rouvrira pas avant l’hiver' },
    sale: { yes: 'changera de mains', no: 'ne changera pas de mains' },
    price: { yes: 'coûtera deux fois plus cher', no: 'ne coûtera pas plus cher' },
    staff: { yes: 'a perdu la moitié de son personnel', no: 'n’a perdu personne' },
    inspection: { yes: 'a subi un contrôle l’an dernier', no: 'n’a jamais subi de contrôle' },
    money: { yes: 'manque d’argent', no: 'ne manque pas d’argent' },
    danger: { yes: 'met les riverains en danger', no: 'ne met personne en danger' },
    visitors: { yes: 'attire plus de visiteurs que jamais', no: 'n’attire plus de visiteurs' },
  },
  tasks: {
    close: 'de fermer',
    repair: 'de réparer',
    enlarge: 'd’agrandir',
    inspect: 'd’inspecter',
    sell: 'de vendre',
    rename: 'de rebaptiser',
  },
  tails: {
    storms: () => 'malgré les tempêtes',
    council: () => 'quoi que décide le conseil',
    decade: () => 'pour la première fois en dix ans',
    plan: (plan) => `dans le cadre du plan ${plan}`,
    doubtless: () => 'sans aucun doute',
    likely: () => 'selon toute vraisemblance',
    perhaps: () => 'peut-être',
  },
  channels: {
    COMMUNIQUE: 'dans un communiqué',
    CALL: 'lors d’un appel',
    BRIEFING: 'devant la presse',
    LETTER: 'dans une lettre',
    MEETING: 'de vive voix',
    DOCUMENT: 'dans un rapport',
    INTERVIEW: 'dans un entretien',
    SOCIAL_MEDIA: 'dans un message public',
  },

  deeds: {
    meeting: deed('la rencontre', 'rencontré', 'rencontrer'),
    visit: deed('la visite', 'rendu visite', 'rendre visite', 'à'),
    accord: deed('l’accord', 'signé un accord', 'signer un accord', 'avec'),
    works: deed('le chantier commun', 'ouvert un chantier commun', 'ouvrir un chantier commun', 'avec'),
    help: deed('l’envoi', 'envoyé de l’aide', 'envoyer de l’aide', 'à'),
    praise: deed('l’hommage', 'rendu hommage', 'rendre hommage', 'à'),
    criticism: deed('la querelle', 'critiqué', 'critiquer'),
    march: deed('la marche', 'défilé', 'défiler', 'contre'),
    boycott: deed('le boycott', 'boycotté', 'boycotter'),
  },
  at: (place) => `à ${place}`,
  during: ({ noun }) => `pendant ${noun}`,
  after: ({ noun }) => `après ${noun}`,
  delegates: (count) => ['devant environ', `${count} personnes`],
  label: ({ noun }, agent, other) => `${noun} : ${agent}, ${other}`,

  headline: (subject, topic) => `${topic} et ${subject}`,
  publisher: (word) => `Le Courrier ${de(word)}`,
  asides: [
    (place) => `Il a plu sur ${place} toute la semaine.`,
    (place) => `Peu de monde dans les rues ${de(place)}.`,
    (place) => `Les trains pour ${place} ont encore eu du retard.`,
    () => 'Aucun chiffre n’a été donné.',
    () => 'Aucun vote n’est prévu.',
  ],
};
