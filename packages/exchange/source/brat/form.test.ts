import test from 'ava';
import { formOf } from './form.ts';

const form = (...fragments: readonly string[]) => formOf(fragments, ', ', ', ');

test('words inside quotation marks of any language are direct', (t) => {
  for (const words of ['« Oui. »', '“Yes,”', '„Ja.“', '"Yes"', '– « Oui. »', '« Oui ».'])
    t.is(form(words), 'DIRECT', words);
});

test('words right between quotation marks are direct', (t) => {
  t.is(formOf(['Oui'], 'dit « ', ' ».'), 'DIRECT');
  t.is(formOf(['Yes'], ': “', '”'), 'DIRECT');
});

test('a dash opens speech', (t) => {
  t.is(form('— Comment !'), 'DIRECT');
});

test('a quotation that an incise parts is direct', (t) => {
  t.is(form('« Tiens,', 'voilà le bac »'), 'DIRECT');
  t.is(form('“So,”', '“we wait.”'), 'DIRECT');
  t.is(form('« Une phrase qui continue'), 'DIRECT');
});

test('words with a fragment in quotation marks are mixed', (t) => {
  t.is(form('qu’elle était « très contente » du bac'), 'MIXED');
  t.is(form('“glad” to see her “at last”'), 'MIXED');
});

test('words without quotation marks are indirect', (t) => {
  t.is(form('qu’elle n’en savait rien'), 'INDIRECT');
  t.is(form('he doesn’t know'), 'INDIRECT');
});
