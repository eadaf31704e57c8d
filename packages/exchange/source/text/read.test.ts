import test from 'ava';
import fc from 'fast-check';
import { readTextFile } from './read.ts';

const markdown = (text: string) => readTextFile('article.md', text);

test('plain text stays as it is, to the letter', (t) => {
  const text = '  # No heading\n\n*No* emphasis  \nand «\u00a0spaces\u00a0».';
  t.deepEqual(readTextFile('article.txt', text), { text });
});

test('a file without a known ending is plain text', (t) => {
  t.deepEqual(readTextFile('article', '# Words'), { text: '# Words' });
});

test('line breaks of Windows become those of everybody else', (t) => {
  t.is(readTextFile('a.txt', 'One.\r\nTwo.\r\n').text, 'One.\nTwo.');
});

test('a byte-order mark and white space at the end are no part of the text', (t) => {
  t.is(readTextFile('a.txt', '\uFEFFOne. \n\n').text, 'One.');
  t.is(markdown('\uFEFF# Title\n\nOne. \n\n').title, 'Title');
});

test('the heading of a Markdown file is its title and not part of its text', (t) => {
  t.deepEqual(markdown('# The *harbour* waits\n\nOne.\n\nTwo.\n'), {
    text: 'One.\n\nTwo.',
    title: 'The harbour waits',
  });
  t.deepEqual(markdown('The harbour waits\n=====\n\nOne.'), { text: 'One.', title: 'The harbour waits' });
});

test('a heading of the first level after a paragraph is a paragraph like the others', (t) => {
  t.deepEqual(markdown('One.\n\n# Two\n\nThree.'), { text: 'One.\n\nTwo\n\nThree.' });
});

test('only the first heading of the first level is the title', (t) => {
  t.deepEqual(markdown('## Kicker\n\n# Title\n\n# Other\n\nOne.'), {
    text: 'Kicker\n\nOther\n\nOne.',
    title: 'Title',
  });
});

test('what is left out does not stand before the title', (t) => {
  t.is(markdown('<!-- draft -->\n\n![](boat.jpg)\n\n# Title\n\nOne.').title, 'Title');
});

test('wraps are spaces', (t) => {
  t.is(markdown('One\ntwo  \nthree\\\nfour.').text, 'One two three four.');
});

test('list items and block quotes are paragraphs', (t) => {
  t.is(
    markdown('- One\n- Two\n  - Three\n\n> Four\n> five\n>\n> Six\n\n1. Seven').text,
    'One\n\nTwo\n\nThree\n\nFour five\n\nSix\n\nSeven',
  );
});

test('marks of emphasis and links go and their words stay', (t) => {
  const text =
    'The **mayor** _said_ [so](https://example.org "there"), <https://example.org> and [again][1].\n\n[1]: https://example.org';
  t.is(markdown(text).text, 'The mayor said so, https://example.org and again.');
});

test('images, comments and raw HTML go', (t) => {
  t.is(
    markdown('One ![a boat](boat.jpg) two <b>three</b><!-- why? -->.\n\n<div>\nfour\n</div>\n\n---\n\nFive.')
      .text,
    'One two three.\n\nFive.',
  );
});

test('code stays as it is', (t) => {
  t.is(
    markdown('Run `npm *start*`:\n\n```sh\nnpm start\n  --quiet\n```').text,
    'Run npm *start*:\n\nnpm start\n  --quiet',
  );
});

test('front matter goes, in YAML and in TOML', (t) => {
  t.deepEqual(markdown('---\ntitle: Not this\n---\n# Title\n\nOne.'), { text: 'One.', title: 'Title' });
  t.deepEqual(markdown('+++\ntitle = "Not this"\n+++\n\nOne.'), { text: 'One.' });
});

test('a rule at the beginning that nothing closes is no front matter', (t) => {
  t.is(markdown('---\n\nOne.').text, 'One.');
});

test('character references are the characters that they stand for, and a space that does not break stays', (t) => {
  t.is(markdown('&laquo;\u00a0oui&nbsp;&raquo; &amp; \\*non\\*').text, '«\u00a0oui\u00a0» & *non*');
});

test('a file in which nothing stands has an empty text', (t) => {
  t.deepEqual(markdown('<!-- -->\n'), { text: '' });
  t.deepEqual(readTextFile('a.txt', ' \n'), { text: '' });
});

test('a text that is nested thousands deep is read or refused with a code', (t) => {
  try {
    t.is(markdown(`${'>'.repeat(5000)}a`).text, 'a');
  } catch (error) {
    t.like(error, { name: 'ExchangeError', code: 'UNREADABLE' });
  }
});

test('plain words come out of Markdown as they went in, whatever marks stand around them', (t) => {
  const word = fc.constantFrom('Anna', 'said', 'l’été', '🙂', 'rain');
  const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
  const marked = fc.tuple(words, fc.constantFrom('', '- ', '> ', '## ', '**', '_')).map(([plain, mark]) => {
    return { plain, written: mark === '**' || mark === '_' ? `${mark}${plain}${mark}` : `${mark}${plain}` };
  });
  fc.assert(
    fc.property(fc.array(marked, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const { text } = markdown(paragraphs.map(({ written }) => written).join('\n\n'));
      t.is(text, paragraphs.map(({ plain }) => plain).join('\n\n'));
    }),
  );
});

test('no content of a file is too odd to be read', (t) => {
  const odd = fc.array(
    fc.constantFrom(
      '#',
      '-',
      '>',
      '`',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '<',
      '!--',
      '-->',
      '\n',
      ' ',
      '---',
      'a',
      '\u0000',
      '\ud83d',
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(
      odd.map((all) => all.join('')),
      (content) => {
        t.is(typeof markdown(content).text, 'string');
      },
    ),
  );
});
