import { type EventType, eventTypes, type ModeOf } from '@depeche/model';
import type { Label, LabelLanguage } from './language.ts';
import { type Word, wordsIn } from './words.ts';

/** What the kinds within each type of event are called on a screen. */
export const modeLabels: { readonly [Type in EventType]: Readonly<Record<ModeOf<Type>, Label>> } = {
  AGREE: {},
  CONSULT: {
    visit: { en: 'visit', fr: 'visite' },
    'third-party': { en: 'on neutral ground', fr: 'en terrain neutre' },
    multilateral: { en: 'multilateral', fr: 'multilatéral' },
    phone: { en: 'by phone or video', fr: 'par téléphone ou vidéo' },
  },
  SUPPORT: {},
  CONCEDE: {},
  COOPERATE: {},
  AID: {},
  RETREAT: {
    withdraw: { en: 'withdrawal of forces', fr: 'retrait de forces' },
    release: { en: 'release or return', fr: 'libération ou restitution' },
    disarm: { en: 'disarmament', fr: 'désarmement' },
    ceasefire: { en: 'ceasefire', fr: 'cessez-le-feu' },
    access: { en: 'access given', fr: 'accès accordé' },
    resign: { en: 'resignation', fr: 'démission' },
  },
  REQUEST: {
    assist: { en: 'for help', fr: 'd’aide' },
    change: { en: 'for a change of conduct', fr: 'de changement de conduite' },
    yield: { en: 'for concessions', fr: 'de concessions' },
    meet: { en: 'for talks', fr: 'de pourparlers' },
  },
  ACCUSE: {
    disapprove: { en: 'criticism', fr: 'critique' },
    investigate: { en: 'investigation', fr: 'enquête' },
    allege: { en: 'allegation', fr: 'allégation' },
  },
  REJECT: {
    assist: { en: 'of help', fr: 'd’aide' },
    change: { en: 'of a change of conduct', fr: 'de changement de conduite' },
    yield: { en: 'of concessions', fr: 'de concessions' },
    meet: { en: 'of talks', fr: 'de pourparlers' },
  },
  THREATEN: {
    restrict: { en: 'of restrictions', fr: 'restrictions' },
    arrest: { en: 'of arrests', fr: 'arrestations' },
    relations: { en: 'of cutting relations', fr: 'rupture des relations' },
    expel: { en: 'of expulsion', fr: 'expulsion' },
    territory: { en: 'of taking or closing territory', fr: 'prise ou fermeture d’un territoire' },
    violence: { en: 'of the use of force', fr: 'usage de la force' },
  },
  PROTEST: {
    demo: { en: 'demonstration', fr: 'manifestation' },
    riot: { en: 'riot', fr: 'émeute' },
    strike: { en: 'strike', fr: 'grève' },
    hunger: { en: 'hunger strike', fr: 'grève de la faim' },
    boycott: { en: 'boycott', fr: 'boycott' },
    obstruct: { en: 'blockade', fr: 'blocage' },
    vandalize: { en: 'damage', fr: 'dégradations' },
  },
  SANCTION: {
    convict: { en: 'conviction', fr: 'condamnation en justice' },
    expel: { en: 'expulsion', fr: 'expulsion' },
    withdraw: { en: 'recall', fr: 'rappel' },
    discontinue: { en: 'suspension', fr: 'suspension' },
  },
  MOBILIZE: {
    troops: { en: 'troops', fr: 'troupes' },
    weapons: { en: 'weapons', fr: 'armes' },
    police: { en: 'police', fr: 'police' },
    militia: { en: 'militia', fr: 'milices' },
  },
  COERCE: {
    seize: { en: 'seizure', fr: 'saisie' },
    restrict: { en: 'restriction', fr: 'restriction' },
    censor: { en: 'censorship', fr: 'censure' },
    curfew: { en: 'curfew', fr: 'couvre-feu' },
    'martial-law': { en: 'martial law or emergency', fr: 'loi martiale ou état d’urgence' },
    arrest: { en: 'arrest', fr: 'arrestation' },
    deport: { en: 'deportation', fr: 'expulsion de personnes' },
    withhold: { en: 'withholding', fr: 'rétention' },
    misinformation: { en: 'disinformation', fr: 'désinformation' },
    cyber: { en: 'cyberattack', fr: 'cyberattaque' },
  },
  ASSAULT: {
    abduct: { en: 'abduction', fr: 'enlèvement' },
    beat: { en: 'beating', fr: 'passage à tabac' },
    torture: { en: 'torture', fr: 'torture' },
    sexual: { en: 'sexual violence', fr: 'violences sexuelles' },
    targeted: { en: 'targeted', fr: 'ciblée' },
    destroy: { en: 'destruction', fr: 'destruction' },
    primitive: { en: 'simple weapons', fr: 'armes rudimentaires' },
    firearms: { en: 'firearms', fr: 'armes à feu' },
    explosives: { en: 'explosives', fr: 'explosifs' },
    'suicide-attack': { en: 'suicide attack', fr: 'attentat-suicide' },
    aerial: { en: 'from the air', fr: 'aérienne' },
    drone: { en: 'by drone', fr: 'par drone' },
    'heavy-weapons': { en: 'heavy weapons', fr: 'armes lourdes' },
    'crowd-control': { en: 'force against a crowd', fr: 'force contre une foule' },
    unconventional: { en: 'weapons of mass destruction', fr: 'armes de destruction massive' },
  },
  STATEMENT: {},
  OTHER: {},
};

/** What a kind of event is called: itself, where a newer server knows one that this program does not. */
export function modeLabelOf(type: string, mode: string, language: LabelLanguage): string {
  return labelsOfType(type)[mode]?.[language] ?? mode;
}

/** Every word that a mode is called by, in any language, whatever its type. */
export function modeWords(): readonly Word[] {
  return Object.keys(eventTypes).flatMap((type) => wordsIn(labelsOfType(type)));
}

function labelsOfType(type: string): Readonly<Record<string, Label>> {
  const labels: Readonly<Record<string, Readonly<Record<string, Label>>>> = modeLabels;
  return Object.hasOwn(labels, type) ? (labels[type] ?? {}) : {};
}
