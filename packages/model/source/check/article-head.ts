import type { z } from 'zod';
import type { articleEntrySchema } from '../dossier/document.ts';

/** An article without its parts, as it is written. */
export type RawArticleHead = Omit<z.output<typeof articleEntrySchema>, 'statements' | 'mentions' | 'notes'>;

/** The same with its text, wherever that stands. */
export type ArticleHead = Omit<RawArticleHead, 'text'> & { readonly text: string | null };
