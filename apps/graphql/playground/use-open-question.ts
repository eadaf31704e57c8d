import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Question } from '../source/playground/question.ts';
import { tabOf } from './tab.ts';

/**
 * Opens a question in a new tab, or goes to the tab where it already stands untouched.
 * `undefined` until the editors are there.
 */
export function useOpenQuestion(): ((question: Question) => void) | undefined {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor, headerEditor } = useGraphiQL(
    pick('tabs', 'queryEditor', 'variableEditor', 'headerEditor'),
  );
  if (!queryEditor) return undefined;
  return (question) => {
    const wanted = tabOf(question);
    const open = tabs.findIndex((tab) =>
      (['query', 'variables', 'headers'] as const).every((part) => (tab[part] ?? '') === wanted[part]),
    );
    if (open >= 0) {
      changeTab(open);
      return;
    }
    addTab();
    queryEditor.setValue(wanted.query);
    variableEditor?.setValue(wanted.variables);
    headerEditor?.setValue(wanted.headers);
    // The editors tell the tab of their texts only after a pause, in which it would stand there without a name.
    updateActiveTabValues({ ...wanted, operationName: null, response: null });
  };
}
