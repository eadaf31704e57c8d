import test from 'ava';
import { mentionKindOf } from './mention-kind.ts';
import { createIsPronoun } from './pronouns.ts';

const kind = (words: string, language = 'fr', more: readonly string[] = []) =>
  mentionKindOf(words, createIsPronoun(language, more));

test('a capital makes a name, unless a determiner at the beginning has it', (t) => {
  t.is(kind('Marthe'), 'NAME');
  t.is(kind('le vieux Jean'), 'NAME');
  t.is(kind('Le vieux'), 'DESCRIPTION');
  t.is(kind('L’infirmière'), 'DESCRIPTION');
  t.is(kind('the harbour master', 'en'), 'DESCRIPTION');
});

test('pronouns are known in any case, with any apostrophe and behind a hyphen', (t) => {
  for (const words of ['Elle', 'J’', "l'un", '-t-il', 'Tous deux', 'lui '])
    t.is(kind(words), 'PRONOUN', words);
});

test('pronouns are those of the language, and of all known ones where it is not said', (t) => {
  t.is(kind('she', 'fr'), 'DESCRIPTION');
  t.is(kind('she', 'en-GB'), 'PRONOUN');
  t.is(kind('she', 'und'), 'PRONOUN');
});

test('a mapping may add words that are nobody’s name', (t) => {
  t.is(kind('la voix', 'fr', ['La voix']), 'PRONOUN');
});
