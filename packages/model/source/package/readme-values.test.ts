import { readFileSync } from 'node:fs';
import test from 'ava';
import {
  actorKinds,
  certainties,
  channels,
  eventStatuses,
  eventTypes,
  mentionKinds,
  participantRoles,
  polarities,
  provenanceMethods,
  relationTypes,
  statementActs,
  statementForms,
  tenses,
} from '../index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

const fields = {
  "an actor's `kind`": actorKinds,
  "a statement's `form`": statementForms,
  'its `act`': statementActs,
  'its `certainty`': certainties,
  'its `polarity`': polarities,
  'its `tense`': tenses,
  "a link's `channel`": channels,
  "an event's `type`": eventTypes,
  'its `status`': eventStatuses,
  "a participant's `role`": participantRoles,
  "a relation's `type`": relationTypes,
  "a mention's `kind`": mentionKinds,
  "a provenance's `method`": provenanceMethods,
};

for (const [field, values] of Object.entries(fields)) {
  test(`the README has the values of ${field}, all of them and in their order`, (t) => {
    const names = Object.keys(values).map((value) => `\`${value}\``);
    t.true(readme.includes(`| ${field} | ${names.join(' ')} |`), names.join(' '));
  });
}
