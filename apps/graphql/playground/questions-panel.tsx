import type { GraphiQLPlugin } from '@graphiql/react';
import type { Question } from '../source/playground/question.ts';
import { useOpenQuestion } from './use-open-question.ts';

/**
 * A panel of GraphiQL that lists the worked questions, beside the documentation and the history. A panel rather than a
 * menu of the toolbar: it has room for whole sentences, and it can stay open while one goes through them.
 */
export function createQuestionsPanel(questions: readonly Question[]): GraphiQLPlugin {
  return {
    title: 'Questions',
    icon: QuestionsIcon,
    content: () => <QuestionsPanel questions={questions} />,
  };
}

function QuestionsPanel({ questions }: { readonly questions: readonly Question[] }) {
  const open = useOpenQuestion();
  return (
    <section className="depeche-questions" aria-label="Questions">
      <h2>Questions</h2>
      <p>Each opens in a tab of its own, to run and to change.</p>
      <ol>
        {questions.map((question) => (
          <li key={question.title}>
            <button type="button" disabled={!open} onClick={() => open?.(question)}>
              {question.title}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function QuestionsIcon() {
  return (
    <svg viewBox="3 3 18 18" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 4.75h16v11.5h-9l-4 3.5v-3.5H4z" strokeLinejoin="round" />
      <path d="M9.9 8.6c.2-1 1-1.6 2.1-1.6 1.2 0 2.1.7 2.1 1.8 0 1.5-2.1 1.6-2.1 3" strokeLinecap="round" />
      <path d="M12 14.2v.1" strokeLinecap="round" strokeWidth="2" />
    </svg>
  );
}
