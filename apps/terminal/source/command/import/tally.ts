import type { Finding } from '@depeche/exchange';
import type { Dossier } from '@depeche/model';

/** What came of one file. */
export interface Tally {
  readonly file: string;
  readonly format: string;
  readonly dossier: string;
  /** How many records of each type went on into the store, counted as often as the file gives them. */
  readonly records: Readonly<Record<CountedType, number>>;
  /** How many records were refused, by the rule that refused them. */
  readonly refused: Readonly<Record<string, number>>;
  /** How many remarks there are, by rule. */
  readonly remarks: Readonly<Record<string, number>>;
}

const counted = ['article', 'statement', 'event', 'actor', 'mention', 'note'] as const;

type CountedType = (typeof counted)[number];

/** Counts what a reader gives. */
export class TallyCounter {
  readonly #head: Pick<Tally, 'file' | 'format' | 'dossier'>;
  readonly #seen = Object.fromEntries(counted.map((type) => [type, new Set<string>()]));
  readonly #unnamed = { mention: 0, note: 0 };
  readonly #refused: Record<string, number> = {};
  readonly #remarks: Record<string, number> = {};

  constructor(head: Pick<Tally, 'file' | 'format' | 'dossier'>) {
    this.#head = head;
  }

  get hasErrors(): boolean {
    return Object.keys(this.#refused).length > 0;
  }

  take(finding: Finding): void {
    const counts = finding.level === 'ERROR' ? this.#refused : this.#remarks;
    counts[finding.rule] = (counts[finding.rule] ?? 0) + 1;
  }

  add({ articles, statements, events, actors, mentions, notes }: Dossier): void {
    const lists = { article: articles, statement: statements, event: events, actor: actors };
    for (const [type, records] of Object.entries(lists)) {
      for (const { slug } of records) this.#seen[type]?.add(slug);
    }
    this.#unnamed.mention += mentions.length;
    this.#unnamed.note += notes.length;
  }

  tally(): Tally {
    const named = (type: string) => this.#seen[type]?.size ?? 0;
    return {
      ...this.#head,
      records: {
        article: named('article'),
        statement: named('statement'),
        event: named('event'),
        actor: named('actor'),
        ...this.#unnamed,
      },
      refused: this.#refused,
      remarks: this.#remarks,
    };
  }
}
