import { articleOf, type Conflict, type Note, type Slug, type Statement } from '@depeche/model';

type Reference = Note['on'][number] | Statement['about'][number] | Conflict['between'][number];

/** What is not there any more. */
export class Gone {
  readonly #statements: ReadonlySet<string>;
  readonly #events: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;

  /** Of articles, all that stands in them is gone. */
  constructor(statements: ReadonlySet<string>, events: ReadonlySet<string>, articles: ReadonlySet<string>) {
    this.#statements = statements;
    this.#events = events;
    this.#articles = articles;
  }

  /** The same and some events. */
  and(events: ReadonlySet<string>): Gone {
    return new Gone(this.#statements, new Set([...this.#events, ...events]), this.#articles);
  }

  readonly hasStatement = (slug: Statement['slug']): boolean =>
    this.#statements.has(slug) || this.#articles.has(articleOf(slug));

  readonly hasEvent = (slug: Slug): boolean => this.#events.has(slug);

  readonly hasArticle = (slug: Slug): boolean => this.#articles.has(slug);

  readonly has = (reference: Reference): boolean => {
    if ('statement' in reference) return this.hasStatement(reference.statement);
    return 'event' in reference && this.hasEvent(reference.event);
  };
}
