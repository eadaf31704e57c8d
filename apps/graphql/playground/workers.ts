import type {} from 'monaco-editor';
import type { PageData } from '../source/playground/question.ts';

/** Tells the editor where its workers are: files of ours, like all the rest. */
export function provideWorkers(workers: PageData['workers']): void {
  window.MonacoEnvironment = {
    getWorker: (_id, label) => new Worker(addressOf(label, workers), { type: 'module', name: label }),
  };
}

function addressOf(label: string, { editor, graphql, json }: PageData['workers']): string {
  if (label === 'graphql') return graphql;
  return label === 'json' ? json : editor;
}
