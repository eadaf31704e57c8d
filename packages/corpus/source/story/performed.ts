import type { Event } from '@depeche/model';
import { english } from '../grammar/english.ts';
import { french } from '../grammar/french.ts';
import type { Tongue } from '../grammar/tongue.ts';
import { actorOf, isPlural } from '../world/actors.ts';
import { capital } from './page.ts';
import type { StatementPlan } from './plan.ts';
import { subjectWords } from './subject.ts';

/** The event that a request, refusal, promise or threat is, still without evidence; undefined for what is only said. */
export function performed(plan: StatementPlan, ending: string): Event | undefined {
  const { content, speakers, addressee, matter } = plan;
  if (!('task' in content)) return undefined;
  const { act, task } = content;
  const label = (tongue: Tongue) => {
    const names = speakers.map((rank) => tongue.name(actorOf(rank), true)).join(` ${tongue.and} `);
    const { alone, to } = tongue.asked[act];
    const cue = alone[isPlural(speakers) ? 1 : 0];
    const whom =
      addressee === undefined ? '' : ` ${tongue.before(to, tongue.name(actorOf(addressee), true)).join('')}`;
    return capital(`${names} ${cue}${whom} ${tongue.tasks[task]} ${subjectWords(tongue, matter)}`);
  };
  return {
    slug: `${task}-${matter.thing}-${matter.place.slug}-${ending}`,
    type: act,
    label: { en: label(english), fr: label(french) },
    status: 'OCCURRED',
    participants: [
      ...speakers.map((rank) => ({ actor: actorOf(rank).slug, role: 'AGENT' as const })),
      ...(addressee === undefined ? [] : [{ actor: actorOf(addressee).slug, role: 'RECIPIENT' as const }]),
    ],
    quantities: [],
    relations: [],
    codes: {},
    evidence: [],
    reportedIn: [],
    lost: [],
    accordingTo: [],
    place: matter.place.slug,
  };
}
