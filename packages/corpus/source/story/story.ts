import {
  type Article,
  type Conflict,
  type Event,
  type Localized,
  localize,
  type Mention,
  type Note,
  type Slug,
  type Statement,
  type StatementSlug,
} from '@depeche/model';
import { english } from '../grammar/english.ts';
import { french } from '../grammar/french.ts';
import type { Tongue } from '../grammar/tongue.ts';
import { type Random, randomOf } from '../random/random.ts';
import { FIRST_DAY, isoDay, LAST_DAY } from '../text/days.ts';
import { planOf } from '../world/plans.ts';
import { type Cast, drawCast, type Matter } from './cast.ts';
import { conflictsAmong } from './conflicts.ts';
import { capital, Page } from './page.ts';
import { performed } from './performed.ts';
import { planStatement, type StatementPlan } from './plan.ts';
import { subjectWords } from './subject.ts';
import { drawTale, eventOf, type Tale } from './tale.ts';
import { writeEvent } from './write-event.ts';
import { writeStatement } from './write-statement.ts';

/** What stands in the articles of a story, and whom and what they name, by rank. */
export interface Contents {
  readonly given: Cast['given'];
  readonly title: Localized;
  readonly articles: Article[];
  readonly events: Event[];
  readonly statements: Statement[];
  readonly mentions: Mention[];
  readonly notes: Note[];
  readonly conflicts: Conflict[];
}

/** A statement, and the plan by which another article can tell it again. */
export interface Said {
  readonly plan: StatementPlan;
  readonly slug: StatementSlug;
  readonly article: Slug;
}

/** How many statements back an article looks for one to tell again. */
const RECENT = 100;
/** How many articles of a story appear in a day. */
const PER_DAY = 2;
/** How many newspapers there are in each language. */
const PUBLISHERS = 60;
/** A story begins so many days before the last day. */
const LONGEST = 120;

/** Writes a story of so many statements, article by article; `ending` tells its records from those of all others. */
export class Story {
  readonly #random: Random;
  readonly #cast: Cast;
  readonly #ending: string;
  readonly #start: number;
  readonly #tales: Tale[] = [];
  readonly #said: Said[] = [];
  readonly #contents: Contents;

  constructor(seed: number, number: number) {
    this.#random = randomOf(seed, number);
    this.#cast = drawCast(this.#random);
    this.#ending = `${seed}-${number}`;
    this.#start = FIRST_DAY + this.#random.below(LAST_DAY - FIRST_DAY - LONGEST);
    this.#contents = {
      given: this.#cast.given,
      title: titleOf(this.#cast.matter()),
      articles: [],
      events: [],
      statements: [],
      mentions: [],
      notes: [],
      conflicts: [],
    };
  }

  write(statements: number): Contents {
    const { articles, events, conflicts } = this.#contents;
    for (let left = statements; left > 0; ) {
      const count = Math.min(left, 3 + this.#random.below(15));
      articles.push(this.#writeArticle(articles.length + 1, count));
      left -= count;
    }
    events.unshift(...this.#tales.map(eventOf));
    conflicts.push(...conflictsAmong(this.#said, this.#ending));
    return this.#contents;
  }

  #writeArticle(number: number, count: number): Article {
    const random = this.#random;
    const matter = this.#cast.matter();
    const tongue = random.happens(0.5) ? french : english;
    const day = Math.min(this.#start + Math.floor(number / PER_DAY), LAST_DAY - 1);
    const slug = `${matter.thing}-${matter.place.slug}-${this.#ending}-${number}`;
    const page = new Page(slug, tongue, day);
    const present = this.#tellEvents(page, number);
    for (let i = 1; i <= count; i++) {
      if (random.happens(0.2)) this.#writeAside(page);
      this.#writeStatement(page, i, present);
    }
    this.#contents.mentions.push(...page.mentions);
    return {
      slug,
      title: headline(tongue, matter),
      language: tongue.language,
      publishedOn: isoDay(day),
      publisher: tongue.publisher(planOf(random.below(PUBLISHERS))),
      url: `https://news.example/${slug}`,
      codes: {},
      provenance: {
        method: 'AUTHORED',
        source: { en: 'Made up by a program.', fr: 'Inventé par un programme.' },
      },
      text: page.text,
    };
  }

  /** Tells of a new event, of earlier ones or of both; gives those that were told of. */
  #tellEvents(page: Page, number: number): Tale[] {
    const random = this.#random;
    const told = new Set<Tale>();
    for (let i = random.below(3); i > 0; i--) {
      const earlier = this.#tales.at(-1 - random.below(12));
      if (earlier) told.add(earlier);
    }
    if (random.happens(0.6)) {
      const tale = drawTale(random, this.#cast, `${this.#ending}-${number}`, this.#tales);
      this.#tales.push(tale);
      told.add(tale);
    }
    for (const tale of told) {
      writeEvent(page, tale, random);
      page.write('.');
    }
    return [...told];
  }

  #writeAside(page: Page): void {
    const { tongue } = page;
    const place = this.#cast.place();
    page.begin(this.#random.happens(0.3));
    page.write(this.#random.pick(tongue.asides)(localize(place.name, tongue.language)));
  }

  #writeStatement(page: Page, number: number, present: readonly Tale[]): void {
    const random = this.#random;
    const { statements, events, notes } = this.#contents;
    const plan = this.#retold(page) ?? planStatement(random, this.#cast);
    const begin = page.begin(random.happens(0.4));
    const id = `s${number}`;
    const event = random.happens(0.3)
      ? performed(plan, `${this.#ending}-${statements.length + 1}`)
      : undefined;
    const tale = present[random.below(present.length)];
    const setting = { random, cast: this.#cast, tale, performs: event?.slug };
    const statement = writeStatement(page, id, plan, setting);
    if (event) events.push({ ...event, evidence: [{ article: page.slug, ...page.since(begin) }] });
    if (tale?.status === 'HYPOTHETICAL' && tale.accordingTo.length === 0)
      tale.accordingTo.push(statement.slug);
    page.write('.');
    statements.push(statement);
    this.#said.push({ plan, slug: statement.slug, article: page.slug });
    if (random.happens(0.025)) notes.push(noteOn(statement));
  }

  /** A statement that another article had, to be told again. */
  #retold({ slug }: Page): StatementPlan | undefined {
    if (!this.#random.happens(0.05)) return undefined;
    const earlier = this.#said.at(-1 - this.#random.below(RECENT));
    if (!earlier || earlier.article === slug) return undefined;
    return { ...earlier.plan, also: earlier.slug };
  }
}

function titleOf(matter: Matter): Localized {
  return { en: headline(english, matter), fr: headline(french, matter) };
}

function headline(tongue: Tongue, matter: Matter): string {
  const topic = localize(matter.topic.label, tongue.language);
  return capital(tongue.headline(subjectWords(tongue, matter), topic));
}

function noteOn({ slug, article, content }: Statement): Note {
  return {
    article,
    spans: [...content],
    text: {
      en: 'Nobody else could be found who says so.',
      fr: 'Personne d’autre n’a été trouvé qui le dise.',
    },
    on: [{ statement: slug }],
    sources: [],
    codes: {},
    lost: [],
  };
}
