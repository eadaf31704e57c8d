import { type Attribution, compareSpans, type Slug, type Statement, type Subject } from '@depeche/model';
import type { Random } from '../random/random.ts';
import { actorOf, isPlural } from '../world/actors.ts';
import { claims, tails } from '../world/vocabulary.ts';
import type { Cast } from './cast.ts';
import type { Page } from './page.ts';
import { drawRelays, drawTail, type StatementPlan } from './plan.ts';
import { deedWordsOf, isMutual, type Tale } from './tale.ts';
import { writeContent } from './write-content.ts';
import { writeTime } from './write-time.ts';

/** In what a statement stands, besides its page. */
export interface Setting {
  readonly random: Random;
  readonly cast: Cast;
  /** The event in the course of which it was said, or after which. */
  readonly tale: Tale | undefined;
  /** The event that saying it was. */
  readonly performs: Slug | undefined;
}

/** Writes the sentence of a statement, from where a sentence has begun, without its last mark; its id is a short one. */
export function writeStatement(page: Page, id: string, plan: StatementPlan, setting: Setting): Statement {
  const { random, cast } = setting;
  const { tongue } = page;
  const { speakers, addressee, content, channel, matter, polarity } = plan;
  const relays = drawRelays(random, cast, plan);
  const cues = 'task' in content ? tongue.asked[content.act] : tongue.told[content.act];
  const cueWords = (addressee === undefined ? cues.alone : cues.addressed)[isPlural(speakers) ? 1 : 0];

  const isQuotedFirst = content.form === 'DIRECT' && relays.length === 0 && random.happens(0.4);
  const tail = 'task' in content ? undefined : drawTail(random);
  const words = () => writeContent(page, plan, tail && tongue.tails[tail](cast.plan()));
  const early = isQuotedFirst ? words() : [];
  if (isQuotedFirst) page.write(',');

  const outer = writeRelays(page, relays);
  if (outer.length > 0) page.write(',');
  const isInverted = isQuotedFirst && tongue.isInverted;
  const before = isInverted ? page.add(cueWords) : undefined;
  const source = page.names(speakers);
  const cue = before ?? page.add(cueWords);
  if (addressee !== undefined) page.name(addressee, cues.to);
  if (channel !== 'UNSPECIFIED') page.add(tongue.channels[channel]);
  const occasion = setting.tale && random.happens(0.25) ? writeOccasion(page, setting.tale) : undefined;
  const time = random.happens(0.7) ? writeTime(page, random, page.day) : undefined;
  const said = isQuotedFirst ? early : words();

  const link: Attribution = {
    actors: speakers.map(slugOf),
    source,
    cue: [cue],
    channel,
    ...(time && { time }),
  };
  const attribution = [...outer, link];
  const spansOf = (field: 'source' | 'cue') => attribution.flatMap((each) => each[field]).sort(compareSpans);
  return {
    slug: `${page.slug}/${id}`,
    article: page.slug,
    text: said.map(({ exact }) => exact).join(' '),
    speakers: speakers.map(slugOf),
    addressees: addressee === undefined ? [] : [slugOf(addressee)],
    attribution,
    form: content.form,
    act: content.act,
    certainty: tail ? tails[tail] : 'UNDERSPECIFIED',
    polarity,
    tense: 'task' in content ? 'FUTURE' : claims[content.claim],
    source: spansOf('source'),
    cue: spansOf('cue'),
    content: said,
    ...(time && { saidOn: time }),
    about: [
      ...(random.happens(0.85) ? [{ topic: matter.topic.slug }] : []),
      ...(random.happens(0.3) ? [{ place: matter.place.slug }] : []),
      ...(occasion?.about ? [{ event: occasion.about }] : []),
    ] satisfies Subject[],
    ...(occasion?.during && { during: occasion.during }),
    ...(setting.performs && { performs: setting.performs }),
    reportedAlso: plan.also === undefined ? [] : [plan.also],
    codes: {},
    lost: [],
  };
}

/** Writes through whom a statement comes, the nearest to the article first. */
function writeRelays(page: Page, relays: readonly number[]): Attribution[] {
  return relays.map((relay, i) => {
    if (i > 0) page.write(',');
    const cue = page.add(i === 0 ? page.tongue.accordingTo : page.tongue.citing);
    return { actors: [slugOf(relay)], source: [page.name(relay)], cue: [cue], channel: 'UNSPECIFIED' };
  });
}

/** Writes on which occasion something was said: in the course of what is done together, or after a deed. */
function writeOccasion(page: Page, tale: Tale): { readonly during?: Slug; readonly about?: Slug } {
  const words = deedWordsOf(page.tongue, tale);
  page.add(isMutual(tale) ? page.tongue.during(words) : page.tongue.after(words));
  return isMutual(tale) ? { during: tale.slug } : { about: tale.slug };
}

function slugOf(rank: number): Slug {
  return actorOf(rank).slug;
}
