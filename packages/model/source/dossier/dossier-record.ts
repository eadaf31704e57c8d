import type { Localized } from '../language.ts';
import type { Actor } from '../records/actor.ts';
import type { Article } from '../records/article.ts';
import type { Conflict } from '../records/conflict.ts';
import type { Event } from '../records/event.ts';
import type { Mention } from '../records/mention.ts';
import type { Note } from '../records/note.ts';
import type { Place } from '../records/place.ts';
import type { Provenance } from '../records/provenance.ts';
import type { Statement } from '../records/statement.ts';
import type { Topic } from '../records/topic.ts';
import type { Slug } from '../slug.ts';

/**
 * A dossier that has been checked: every span resolved, every reference sound. Lists of whole records, in the order
 * in which they were written; statements, mentions and notes stand in the order of their articles' texts.
 */
export interface Dossier {
  readonly slug: Slug;
  /** Which edition of the dossier it is; a larger number replaces a smaller one. */
  readonly version: number;
  /** What the story is called. */
  readonly title?: Localized;
  /** Where it comes from, where it was taken over from a file in another format. */
  readonly provenance?: Provenance;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly events: readonly Event[];
  readonly articles: readonly Article[];
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly notes: readonly Note[];
  readonly conflicts: readonly Conflict[];
}
