import type {
  ActorKind,
  Certainty,
  Channel,
  EventStatus,
  EventType,
  MentionKind,
  ParticipantRole,
  Polarity,
  ProvenanceMethod,
  RelationType,
  StatementAct,
  StatementForm,
  Tense,
} from '@depeche/model';
import type { Label, LabelLanguage } from './language.ts';
import { type Word, wordsIn } from './words.ts';

type Labels<Value extends string> = Readonly<Record<Value, Label>>;

const statementForm: Labels<StatementForm> = {
  DIRECT: { en: 'word for word', fr: 'mot à mot' },
  INDIRECT: { en: 'indirect', fr: 'indirecte' },
  MIXED: { en: 'partly quoted', fr: 'citée en partie' },
  REPORTED: { en: 'told', fr: 'racontée' },
};

const statementAct: Labels<StatementAct> = {
  ASSERT: { en: 'states', fr: 'affirme' },
  AGREE: { en: 'agrees', fr: 'accepte' },
  SUPPORT: { en: 'supports', fr: 'soutient' },
  CONCEDE: { en: 'concedes', fr: 'concède' },
  REQUEST: { en: 'asks', fr: 'demande' },
  ACCUSE: { en: 'accuses', fr: 'accuse' },
  REJECT: { en: 'refuses', fr: 'refuse' },
  THREATEN: { en: 'warns', fr: 'met en garde' },
};

const certainty: Labels<Certainty> = {
  CERTAIN: { en: 'certain', fr: 'certain' },
  PROBABLE: { en: 'probable', fr: 'probable' },
  POSSIBLE: { en: 'possible', fr: 'possible' },
  UNDERSPECIFIED: { en: 'not said', fr: 'non précisé' },
};

const polarity: Labels<Polarity> = {
  POSITIVE: { en: 'affirms', fr: 'affirme' },
  NEGATIVE: { en: 'denies', fr: 'nie' },
};

const tense: Labels<Tense> = {
  PAST_OR_PRESENT: { en: 'past or present', fr: 'passé ou présent' },
  FUTURE: { en: 'future', fr: 'futur' },
};

const channel: Labels<Channel> = {
  COMMUNIQUE: { en: 'communiqué', fr: 'communiqué' },
  CALL: { en: 'call', fr: 'appel' },
  BRIEFING: { en: 'briefing', fr: 'point presse' },
  LETTER: { en: 'letter', fr: 'lettre' },
  MEETING: { en: 'meeting', fr: 'rencontre' },
  DOCUMENT: { en: 'document', fr: 'document' },
  INTERVIEW: { en: 'interview', fr: 'entretien' },
  SOCIAL_MEDIA: { en: 'social media', fr: 'réseaux sociaux' },
  UNSPECIFIED: { en: 'not said', fr: 'non précisé' },
};

const actorKind: Labels<ActorKind> = {
  PERSON: { en: 'person', fr: 'personne' },
  STATE: { en: 'state', fr: 'État' },
  ORGANIZATION: { en: 'organization', fr: 'organisation' },
  GROUP: { en: 'group', fr: 'groupe' },
  UNNAMED: { en: 'unnamed source', fr: 'source anonyme' },
};

const mentionKind: Labels<MentionKind> = {
  NAME: { en: 'name', fr: 'nom' },
  TITLE: { en: 'title', fr: 'titre' },
  DESCRIPTION: { en: 'description', fr: 'description' },
  PRONOUN: { en: 'pronoun', fr: 'pronom' },
  METONYM: { en: 'metonym', fr: 'métonymie' },
};

const eventStatus: Labels<EventStatus> = {
  OCCURRED: { en: 'happened', fr: 'a eu lieu' },
  ONGOING: { en: 'goes on', fr: 'en cours' },
  PLANNED: { en: 'planned', fr: 'prévu' },
  HYPOTHETICAL: { en: 'hypothetical', fr: 'hypothétique' },
  NEGATED: { en: 'denied', fr: 'nié' },
};

const eventType: Labels<EventType> = {
  AGREE: { en: 'agreement', fr: 'accord' },
  CONSULT: { en: 'talks', fr: 'consultation' },
  SUPPORT: { en: 'support', fr: 'soutien' },
  CONCEDE: { en: 'concession', fr: 'concession' },
  COOPERATE: { en: 'cooperation', fr: 'coopération' },
  AID: { en: 'aid', fr: 'aide' },
  RETREAT: { en: 'retreat', fr: 'recul' },
  REQUEST: { en: 'request', fr: 'demande' },
  ACCUSE: { en: 'accusation', fr: 'accusation' },
  REJECT: { en: 'refusal', fr: 'refus' },
  THREATEN: { en: 'warning', fr: 'mise en garde' },
  PROTEST: { en: 'protest', fr: 'protestation' },
  SANCTION: { en: 'sanction', fr: 'sanction' },
  MOBILIZE: { en: 'mobilization', fr: 'mobilisation' },
  COERCE: { en: 'coercion', fr: 'contrainte' },
  ASSAULT: { en: 'assault', fr: 'attaque' },
  STATEMENT: { en: 'public statement', fr: 'déclaration publique' },
  OTHER: { en: 'other', fr: 'autre' },
};

const participantRole: Labels<ParticipantRole> = {
  AGENT: { en: 'acts', fr: 'agit' },
  RECIPIENT: { en: 'is acted on', fr: 'en est l’objet' },
  PARTICIPANT: { en: 'takes part', fr: 'participe' },
  HOST: { en: 'hosts', fr: 'accueille' },
};

const relationType: Labels<RelationType> = {
  BEFORE: { en: 'before', fr: 'avant' },
  AFTER: { en: 'after', fr: 'après' },
  PART_OF: { en: 'part of', fr: 'fait partie de' },
  RESPONDS_TO: { en: 'answers', fr: 'répond à' },
  CAUSES: { en: 'brings about', fr: 'entraîne' },
  CONDITIONAL_ON: { en: 'only if', fr: 'à condition que' },
};

const provenanceMethod: Labels<ProvenanceMethod> = {
  RETELLING: { en: 'retelling', fr: 'reformulation' },
  IMPORT: { en: 'imported', fr: 'importé' },
  AUTHORED: { en: 'written for this dossier', fr: 'écrit pour ce dossier' },
};

/** What the values of every closed list are called on a screen, by the name of the list. */
export const valueLabels = {
  statementForm,
  statementAct,
  certainty,
  polarity,
  tense,
  channel,
  actorKind,
  mentionKind,
  eventStatus,
  eventType,
  participantRole,
  relationType,
  provenanceMethod,
};

/** What a value is called: itself, where a newer server knows values that this program does not. */
export function labelOf(list: keyof typeof valueLabels, value: string, language: LabelLanguage): string {
  const labels: Readonly<Record<string, Label>> = valueLabels[list];
  return labels[value]?.[language] ?? value;
}

/** Every word by which the values of a list are called, in every language. */
export function wordsOf(list: keyof typeof valueLabels): readonly Word[] {
  return wordsIn(valueLabels[list]);
}
