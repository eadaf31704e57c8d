import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * Prose is easier on the eye in the editors: long lines are folded at words, and characters that look like others are not
 * framed. In program code they are worth a warning; here they are the apostrophes and narrow spaces of French.
 */
export function EditorOptions() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'),
  );
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions({
        wordWrap: 'on',
        wrappingIndent: 'indent',
        unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
      });
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}
