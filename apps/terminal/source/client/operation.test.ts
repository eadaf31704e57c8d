import test from 'ava';
import { fragment, operation } from './operation.ts';

test('a document has every fragment it needs, each once', (t) => {
  const words = fragment('fragment Words on Span { exact }');
  const one = fragment('fragment One on One { spans { ...Words } }', words);
  const two = fragment('fragment Two on Two { spans { ...Words } }', words);
  t.is(
    operation('{ all { ...One ...Two } }', one, two).text,
    [
      '{ all { ...One ...Two } }',
      'fragment One on One { spans { ...Words } }',
      'fragment Words on Span { exact }',
      'fragment Two on Two { spans { ...Words } }',
    ].join('\n'),
  );
});

test('a document stands at the margin', (t) => {
  t.is(operation('\n    query {\n      a\n    }\n  ').text, 'query {\n  a\n}');
});
