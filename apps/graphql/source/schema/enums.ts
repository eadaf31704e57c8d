import {
  actorKinds,
  certainties,
  channels,
  eventStatuses,
  eventTypeDescriptions,
  mentionKinds,
  participantRoles,
  polarities,
  precisions,
  provenanceMethods,
  relationTypes,
  statementActs,
  statementForms,
  tenses,
} from '@depeche/model';
import { describedEnum } from './described-enum.ts';

export const ActorKind = describedEnum('ActorKind', 'What kind of actor somebody is.', actorKinds);

export const MentionKind = describedEnum(
  'MentionKind',
  'How words refer to what they mention.',
  mentionKinds,
);

export const StatementForm = describedEnum(
  'StatementForm',
  'How the words of a statement are given.',
  statementForms,
);

export const StatementAct = describedEnum(
  'StatementAct',
  'What is done by saying it: the verbal types of PLOVER 0.8, and the plain statement that PLOVER leaves out.',
  statementActs,
);

export const Certainty = describedEnum(
  'Certainty',
  'How certain a speaker is of what is said, as in GRaSP.',
  certainties,
);

export const Polarity = describedEnum('Polarity', 'Whether what is said affirms or denies.', polarities);

export const Tense = describedEnum('Tense', 'Whether what is said looks ahead.', tenses);

export const Channel = describedEnum('Channel', 'By what means something was said.', channels);

export const EventType = describedEnum(
  'EventType',
  'What kind of event it is: the sixteen types of PLOVER 0.8, and two of our own for what it leaves out.',
  eventTypeDescriptions,
);

export const EventStatus = describedEnum('EventStatus', 'Whether an event took place.', eventStatuses);

export const ParticipantRole = describedEnum(
  'ParticipantRole',
  'What part an actor has in an event.',
  participantRoles,
);

export const RelationType = describedEnum(
  'RelationType',
  'How one event stands to another; read from the event that holds the relation.',
  relationTypes,
);

export const Precision = describedEnum('Precision', 'How exactly a date is known.', precisions);

export const ProvenanceMethod = describedEnum(
  'ProvenanceMethod',
  'How a text or record came to be here.',
  provenanceMethods,
);
