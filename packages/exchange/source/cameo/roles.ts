import type { ActorKind } from '@depeche/model';

/** What part of a society an actor is, as CAMEO's types of actors and religions and PLOVER's sectors have it. */
export interface Role {
  readonly kind: ActorKind;
  readonly en: string;
  readonly fr: string;
}

const body = (en: string, fr: string): Role => ({ kind: 'ORGANIZATION', en, fr });
const group = (en: string, fr: string): Role => ({ kind: 'GROUP', en, fr });

const ROLES: Readonly<Record<string, Role>> = {
  AGR: group('agriculture', 'agriculture'),
  BUD: group('Buddhists', 'bouddhistes'),
  BUS: group('business', 'entreprises'),
  CHR: group('Christians', 'chrétiens'),
  CIV: group('civilians', 'civils'),
  COP: body('police', 'police'),
  CRM: group('criminals', 'criminels'),
  CTH: group('Catholics', 'catholiques'),
  CVL: group('civilians', 'civils'),
  DEV: group('development', 'développement'),
  DRZ: group('Druze', 'druzes'),
  EDU: group('education', 'enseignement'),
  ELI: group('elites', 'élites'),
  ENV: group('environmental groups', 'écologistes'),
  GOV: body('government', 'gouvernement'),
  HIN: group('Hindus', 'hindous'),
  HLH: group('health', 'santé'),
  HRI: group('human rights groups', 'défenseurs des droits humains'),
  IGO: body('international organization', 'organisation internationale'),
  IMG: group('international armed group', 'groupe armé international'),
  INS: group('insurgents', 'insurgés'),
  INT: group('international actors', 'acteurs internationaux'),
  JEW: group('Jews', 'juifs'),
  JRN: group('journalists', 'journalistes'),
  JUD: body('judiciary', 'justice'),
  LAB: group('labour', 'travailleurs'),
  LEG: body('legislature', 'parlement'),
  MED: group('media', 'médias'),
  MIL: body('military', 'armée'),
  MNC: body('multinational company', 'entreprise multinationale'),
  MOD: group('moderates', 'modérés'),
  MOS: group('Muslims', 'musulmans'),
  NGM: group('non-governmental movement', 'mouvement non gouvernemental'),
  NGO: body('non-governmental organization', 'organisation non gouvernementale'),
  OPP: group('opposition', 'opposition'),
  PKO: group('peacekeepers', 'casques bleus'),
  PTY: body('political party', 'parti politique'),
  RAD: group('radicals', 'radicaux'),
  REB: group('rebels', 'rebelles'),
  REF: group('refugees', 'réfugiés'),
  REL: group('religious actors', 'acteurs religieux'),
  SEP: group('separatists', 'séparatistes'),
  SET: group('settlers', 'colons'),
  SHI: group('Shia Muslims', 'chiites'),
  SOC: group('social groups', 'groupes sociaux'),
  SPY: body('intelligence services', 'services de renseignement'),
  SUN: group('Sunni Muslims', 'sunnites'),
  UAF: group('unaligned armed forces', 'forces armées non alignées'),
  UIS: group('unidentified state actors', 'acteurs étatiques non identifiés'),
};

/** A role by its code. */
export function roleOf(code: string): Role | undefined {
  return Object.hasOwn(ROLES, code) ? ROLES[code] : undefined;
}
