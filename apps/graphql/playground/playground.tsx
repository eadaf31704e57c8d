import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useState } from 'react';
import type { Question } from '../source/playground/question.ts';
import { ActiveTabInView } from './active-tab-in-view.tsx';
import { EditorOptions } from './editor-options.tsx';
import { createFetcher, introspectionName } from './fetcher.ts';
import { createQuestionsPanel } from './questions-panel.tsx';
import { createStorage } from './storage.ts';
import { tabOf } from './tab.ts';

export interface PlaygroundProps {
  /** Where queries are sent. */
  readonly endpoint: string;
  /** The worked questions: the tabs of a first visit, and always the Questions panel. */
  readonly questions: readonly Question[];
}

/** GraphiQL as Dépêche shows it. */
export function Playground({ endpoint, questions }: PlaygroundProps) {
  const [options] = useState(() => optionsOf(endpoint, questions));
  return (
    <GraphiQL {...options} introspectionQueryName={introspectionName} schemaDescription inputValueDeprecation>
      <GraphiQL.Logo>
        <span className="depeche-logo">Dépêche</span>
      </GraphiQL.Logo>
      <EditorOptions />
      <ActiveTabInView />
    </GraphiQL>
  );
}

function optionsOf(endpoint: string, questions: readonly Question[]) {
  const storage = createStorage('depeche');
  const tabs = questions.map(tabOf);
  const [first] = tabs;
  return {
    storage,
    fetcher: createFetcher(endpoint),
    plugins: [createQuestionsPanel(questions), HISTORY_PLUGIN],
    ...(first && { defaultTabs: [...tabs] }),
    // Of the first tab GraphiQL puts the query alone into its editors; on later visits it puts back what it stored.
    ...(first &&
      storage.length === 0 && { initialVariables: first.variables, initialHeaders: first.headers }),
    ...(tabs.some(({ variables }) => variables) && { defaultEditorToolsVisibility: 'variables' as const }),
  };
}
