/** One type of event: what it covers and which modes tell its kinds apart. */
export interface EventTypeDefinition {
  readonly description: string;
  readonly modes: Readonly<Record<string, string>>;
}

/**
 * The types of event: the sixteen of PLOVER 0.8 (Political Language Ontology for Verifiable Event Records, codebook
 * manual 0.8, openeventdata/PLOVER, CC BY-SA 4.0; the descriptions are ours), and two of our own for what PLOVER
 * leaves out. A future, imagined or denied event keeps its type and says so in its `status`.
 */
export const eventTypes = {
  AGREE: {
    description: 'Agreeing, offering or promising to cooperate; a promise of support or aid.',
    modes: {},
  },
  CONSULT: {
    description: 'Meetings, visits and calls. Mutual: those who take part are all participants.',
    modes: {
      visit: 'One side travels to the other.',
      'third-party': 'They meet in a place that belongs to neither.',
      multilateral: 'Three sides or more meet.',
      phone: 'They speak from afar: by telephone, by video.',
    },
  },
  SUPPORT: {
    description: 'Diplomatic backing that costs nothing material: praise, recognition, signing, ratifying.',
    modes: {},
  },
  CONCEDE: {
    description: 'Yielding in words: an apology, a pardon, the announcement of a withdrawal.',
    modes: {},
  },
  COOPERATE: {
    description: 'Material cooperation that both sides take part in, such as joint exercises.',
    modes: {},
  },
  AID: { description: 'Material help that one side gives and another receives.', modes: {} },
  RETREAT: {
    description: 'Yielding in deed.',
    modes: {
      withdraw: 'Forces leave.',
      release: 'Persons or property are given back.',
      disarm: 'Weapons are given up.',
      ceasefire: 'Fighting stops.',
      access: 'Somebody is let in: observers, aid, inspectors.',
      resign: 'An office is given up.',
    },
  },
  REQUEST: {
    description: 'Requests, demands and orders in words.',
    modes: {
      assist: 'For help, material or not.',
      change: 'For a change of policy or conduct.',
      yield: 'For concessions.',
      meet: 'For talks, a meeting or mediation.',
    },
  },
  ACCUSE: {
    description: 'Disapproval, allegations, investigations and suits.',
    modes: {
      disapprove: 'Criticism and condemnation.',
      investigate: 'An inquiry is opened or held.',
      allege: 'Somebody is said to have done wrong.',
    },
  },
  REJECT: {
    description: 'Refusals, meetings that are called off included.',
    modes: {
      assist: 'Help is refused.',
      change: 'A change of policy or conduct is refused.',
      yield: 'Concessions are refused.',
      meet: 'Talks are refused or called off.',
    },
  },
  THREATEN: {
    description: 'Warnings that mean to coerce; the mode is what is threatened.',
    modes: {
      restrict: 'Restrictions, sanctions or embargoes.',
      arrest: 'Arrests.',
      relations: 'Relations are to be cut or lowered.',
      expel: 'Somebody is to be expelled.',
      territory: 'Territory is to be taken or closed.',
      violence: 'Force is to be used.',
    },
  },
  PROTEST: {
    description: 'Action by civilians together.',
    modes: {
      demo: 'A demonstration or rally.',
      riot: 'A violent protest.',
      strike: 'Work is stopped.',
      hunger: 'A hunger strike.',
      boycott: 'Goods, votes or events are stayed away from.',
      obstruct: 'Ways or buildings are blocked.',
      vandalize: 'Property is damaged.',
    },
  },
  SANCTION: {
    description: 'Reducing relations that exist.',
    modes: {
      convict: 'A court finds against somebody.',
      expel: 'Somebody is expelled.',
      withdraw: 'Staff, members or forces are called back in displeasure.',
      discontinue: 'Aid, trade, talks or relations are stopped.',
    },
  },
  MOBILIZE: {
    description: 'Military or police moves short of force, the exercise of one country alone included.',
    modes: {
      troops: 'Soldiers are moved or made ready.',
      weapons: 'Weapons are moved or made ready.',
      police: 'Police are moved or made ready.',
      militia: 'Irregular forces are moved or made ready.',
    },
  },
  COERCE: {
    description: 'Repression short of violence.',
    modes: {
      seize: 'Property is taken.',
      restrict: 'Rights, movement or trade are restricted.',
      censor: 'Words are suppressed.',
      curfew: 'A curfew is imposed.',
      'martial-law': 'Martial law or a state of emergency is imposed.',
      arrest: 'Somebody is arrested or held.',
      deport: 'Persons are deported.',
      withhold: 'What is due is withheld.',
      misinformation: 'Falsehood is spread on purpose.',
      cyber: 'Computer systems are attacked.',
    },
  },
  ASSAULT: {
    description: 'Deliberate physical harm.',
    modes: {
      abduct: 'Somebody is abducted or taken hostage.',
      beat: 'Somebody is beaten.',
      torture: 'Somebody is tortured.',
      sexual: 'Sexual violence.',
      targeted: 'A chosen person is killed or attacked.',
      destroy: 'Property is destroyed.',
      primitive: 'Stones, blades, fire and the like.',
      firearms: 'Small arms.',
      explosives: 'Bombs and mines.',
      'suicide-attack': 'The attacker dies with the victims.',
      aerial: 'Attack by manned aircraft or missiles.',
      drone: 'Attack by unmanned aircraft.',
      'heavy-weapons': 'Artillery, tanks and the like.',
      'crowd-control': 'Force used on a crowd.',
      unconventional: 'Chemical, biological or nuclear weapons.',
    },
  },
  STATEMENT: {
    description: 'Ours: a public statement or message as a deed in itself, which PLOVER leaves out.',
    modes: {},
  },
  OTHER: { description: 'Ours: an event or state of affairs that no other type covers.', modes: {} },
} as const satisfies Readonly<Record<string, EventTypeDefinition>>;

/** A type of event: one of PLOVER's sixteen or of our two. */
export type EventType = keyof typeof eventTypes;

/** The modes of one type; `never` where it has none. */
export type ModeOf<T extends EventType> = keyof (typeof eventTypes)[T]['modes'] & string;

/** The modes of a type, with their meanings; an empty object where it has none. */
export function modesOf(type: EventType): Readonly<Record<string, string>> {
  return eventTypes[type].modes;
}

/** What each type covers, as a described list. */
export const eventTypeDescriptions = Object.fromEntries(
  Object.entries(eventTypes).map(([type, { description }]) => [type, description]),
) as { readonly [T in EventType]: string };
