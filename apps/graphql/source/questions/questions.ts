import { readdirSync, readFileSync } from 'node:fs';
import type { Question } from '../playground/index.ts';

/** A question that is worked out: a query that answers it, kept as a file. */
export interface WorkedQuestion extends Question {
  /** The file's name. */
  readonly file: string;
  /** What the answer shows, in a sentence or two; empty where the title says it all. */
  readonly remark: string;
}

const directory = new URL('../../questions/', import.meta.url);

/** The worked questions, in the order of their files. Read anew at each call. */
export function readQuestions(): WorkedQuestion[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => parseQuestion(file, readFileSync(new URL(file, directory), 'utf8')));
}

/** A question from its file: the comment at its head is the title, then, after an empty line, the remark. */
export function parseQuestion(file: string, query: string): WorkedQuestion {
  const lines = query.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comment = lines.slice(0, end).map((line) => line.replace(/^#\s?/, ''));
  const blank = comment.findIndex((line) => line.trim() === '');
  const title = comment.slice(0, blank === -1 ? undefined : blank);
  const remark = blank === -1 ? [] : comment.slice(blank + 1);
  return { file, title: title.join(' '), remark: remark.join(' ').trim(), query };
}
