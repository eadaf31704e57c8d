import test from 'ava';
import { segment } from '../page/line.ts';
import { paint } from './paint.ts';
import { colours } from './theme.ts';

test('plain words carry no escape sequence, and each style closes after itself', (t) => {
  t.is(
    paint([segment('plain '), segment('bold', 'strong'), segment('!')], colours),
    'plain \u001b[1mbold\u001b[0m!',
  );
});

test('no control character in words gets to the terminal', (t) => {
  t.is(paint([segment('a\u001b[2J\u009bb', 'strong')], colours), '\u001b[1ma␛[2J\ufffdb\u001b[0m');
});

test('styles that lie on each other are joined', (t) => {
  t.is(paint([segment('x', 'content', 'cue')], colours), '\u001b[4;32;3;35mx\u001b[0m');
});
