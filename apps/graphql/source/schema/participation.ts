import type { Participation as ParticipationRecord } from '@depeche/model';
import { builder } from '../builder.ts';
import { findReferred } from '../context.ts';
import { Actor } from './actor.ts';
import { ParticipantRole } from './enums.ts';

export const Participation = builder.objectRef<ParticipationRecord>('Participation');

Participation.implement({
  description: 'An actor and its part in an event.',
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      description: 'Who takes part.',
      resolve: ({ actor }, _args, context) => findReferred(context, 'actor', actor),
    }),
    role: t.expose('role', { type: ParticipantRole, description: 'What part the actor has.' }),
  }),
});
