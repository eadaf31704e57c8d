import test from 'ava';
import { createKeyReader, type Pressed } from './read-keys.ts';

const keysOf = (...events: ReadonlyArray<readonly [string, Pressed?]>) => {
  const reader = createKeyReader();
  return events.flatMap(([input, pressed]) => reader.read(input, pressed ?? {}).map(({ key }) => key));
};

test('keys that arrive together all count', (t) => {
  t.deepEqual(keysOf(['jjj']), ['j', 'j', 'j']);
  t.deepEqual(keysOf(['jG\r\t ']), ['j', 'G', 'enter', 'tab', 'space']);
  t.deepEqual(keysOf(['j\u0004\u007f']), ['j', 'ctrl-d', 'backspace']);
});

test('keys without a character have names', (t) => {
  t.deepEqual(keysOf(['', { upArrow: true }], ['', { pageDown: true }], ['', { return: true }]), [
    'up',
    'page-down',
    'enter',
  ]);
  t.deepEqual(keysOf(['', { tab: true }], ['', { tab: true, shift: true }]), ['tab', 'shift-tab']);
  t.deepEqual(keysOf(['d', { ctrl: true }]), ['ctrl-d']);
});

test('letters that are typed carry their words', (t) => {
  const reader = createKeyReader();
  t.deepEqual(reader.read('é ', {}), [
    { key: 'é', words: 'é' },
    { key: 'space', words: ' ' },
  ]);
  t.deepEqual(reader.read('', { return: true }), [{ key: 'enter', words: '' }]);
});

test('an answer of the terminal is no key', (t) => {
  t.deepEqual(keysOf([']', { meta: true }], ['11;rgb:1e1e/1e1e/2e2e\u0007'], ['j']), ['j']);
  t.deepEqual(keysOf([']', { meta: true }], ['10;rgb:ffff/ffff/ffff'], ['\\', { meta: true }], ['q']), ['q']);
  t.deepEqual(keysOf(['P', { meta: true }], ['>|xterm(390)'], ['\\', { meta: true }], ['q']), ['q']);
});

test('whoever asked the terminal gets its answer, and keys that come with it are keys', (t) => {
  const replies: string[] = [];
  const reader = createKeyReader((reply) => replies.push(reply));
  reader.read(']', { meta: true });
  t.deepEqual(reader.read('11;rgb:1e1e/1e1e/2e2e\u0007j', {}), [{ key: 'j', words: 'j' }]);
  reader.read(']', { meta: true });
  reader.read('10;rgb:ffff/ffff/ffff', {});
  reader.read('\\', { meta: true });
  t.deepEqual(replies, ['11;rgb:1e1e/1e1e/2e2e', '10;rgb:ffff/ffff/ffff']);
});

test('what only begins like an answer swallows no more than one could be long', (t) => {
  const reader = createKeyReader();
  reader.read(']', { meta: true });
  reader.read('1;', {});
  for (let index = 0; index < 200; index++) reader.read('x', {});
  t.deepEqual(reader.read('q', {}), [{ key: 'q', words: 'q' }]);
});

test('Alt and a bracket swallow nothing that follows', (t) => {
  t.deepEqual(keysOf([']', { meta: true }], ['j'], ['q']), ['j', 'q']);
});

test('a key that is let go is no key', (t) => {
  t.deepEqual(keysOf(['j', { eventType: 'release' }]), []);
});
