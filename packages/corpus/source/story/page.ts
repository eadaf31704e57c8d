import { localize, type Mention, type Place, type Slug, type Span } from '@depeche/model';
import type { Tongue } from '../grammar/tongue.ts';
import { Writer } from '../text/writer.ts';
import { actorOf } from '../world/actors.ts';

/** Where a sentence begins. */
export type Begin = Writer['place'];

/** An article while it is written: its text so far, and who and what was named in it. */
export class Page {
  readonly slug: Slug;
  readonly tongue: Tongue;
  /** The day on which it appears, counted from 1 January 1970. */
  readonly day: number;
  readonly mentions: Mention[] = [];
  readonly #writer = new Writer();
  readonly #named = new Set<Slug>();
  #isBeginning = true;

  constructor(slug: Slug, tongue: Tongue, day: number) {
    this.slug = slug;
    this.tongue = tongue;
    this.day = day;
  }

  /** Whether a sentence has begun that has no words yet. */
  get isBeginning(): boolean {
    return this.#isBeginning;
  }

  get text(): string {
    return this.#writer.text;
  }

  /** All that was written since. */
  since(begin: Begin): Span {
    return this.#writer.since(begin);
  }

  /** Writes words; the first ones of a sentence with a capital. */
  write(words: string): Span {
    const span = this.#writer.write(this.#isBeginning ? capital(words) : words);
    if (words !== '') this.#isBeginning = false;
    return span;
  }

  /** Writes words after a space, unless they begin a sentence. */
  add(words: string): Span {
    if (!this.#isBeginning) this.#writer.write(' ');
    return this.write(words);
  }

  /** Writes an actor's name after a space, with what stands before it; the first time it is a mention. */
  name(rank: number, preposition = ''): Span {
    const actor = actorOf(rank);
    const isFirst = !this.#named.has(actor.slug);
    const [before, name] = this.tongue.before(preposition, this.tongue.name(actor, isFirst));
    if (!this.#isBeginning) this.#writer.write(' ');
    if (before !== '') this.write(before);
    const span = this.write(name);
    const kind = actor.kind === 'UNNAMED' ? 'DESCRIPTION' : 'NAME';
    if (isFirst)
      this.mentions.push({ article: this.slug, spans: [span], kind, of: { actor: actor.slug }, lost: [] });
    this.#named.add(actor.slug);
    return span;
  }

  /** Writes several names, joined as the language joins them. */
  names(ranks: readonly number[]): Span[] {
    return ranks.map((rank, i) => {
      if (i > 0) this.add(this.tongue.and);
      return this.name(rank);
    });
  }

  /** Notes a place that words name, the first time it is named. */
  markPlace(span: Span, place: Place): void {
    if (this.#named.has(`place ${place.slug}`)) return;
    this.#named.add(`place ${place.slug}`);
    const name = localize(place.name, this.tongue.language);
    const at = [...span.exact.slice(0, span.exact.lastIndexOf(name))].length;
    const start = span.start + at;
    const spans = [{ start, end: start + name.length, exact: name }];
    this.mentions.push({ article: this.slug, spans, kind: 'NAME', of: { place: place.slug }, lost: [] });
  }

  /** Begins a sentence, and a paragraph where it is to be a new one. Gives where it stands. */
  begin(isParagraph: boolean): Begin {
    if (this.text !== '') this.#writer.write(isParagraph ? '\n\n' : ' ');
    this.#isBeginning = true;
    return this.#writer.place;
  }
}

/** Words as they begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
