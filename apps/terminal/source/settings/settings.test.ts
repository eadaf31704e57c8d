import test from 'ava';
import { corsOf, hostOf, isLoopback, languageSetting, portOf, storeOf } from './settings.ts';

test('a flag wins over the environment, and the environment over the default', (t) => {
  t.is(portOf('5000', { PORT: '6000' }), 5000);
  t.is(portOf(undefined, { PORT: '6000' }), 6000);
  t.is(portOf(undefined, { PORT: '' }), 4000);
  t.is(hostOf('::1', { HOST: '0.0.0.0' }), '::1');
  t.is(hostOf(undefined, { HOST: '0.0.0.0' }), '0.0.0.0');
  t.is(hostOf(undefined, {}), '127.0.0.1');
  t.is(storeOf(':memory:', { DEPECHE_STORE: '/data/x.sqlite' }), ':memory:');
  t.is(storeOf(undefined, { DEPECHE_STORE: '/data/x.sqlite' }), '/data/x.sqlite');
  t.regex(storeOf(undefined, {}), /depeche[/\\](?:Data[/\\])?depeche\.sqlite$/);
});

test('a port is a number from 0 to 65535', (t) => {
  t.is(portOf('0', {}), 0);
  for (const text of ['abc', '65536', '-1', '80.5', '1e3', ' ']) {
    t.throws(() => portOf(text, {}), {
      message: `The option --port takes a number from 0 to 65535, not “${text}”.`,
    });
  }
  t.throws(() => portOf(undefined, { PORT: 'http' }), {
    message: 'The setting PORT takes a number from 0 to 65535, not “http”.',
  });
});

test('a host is a name or an address', (t) => {
  t.is(hostOf('my-host.example', {}), 'my-host.example');
  t.throws(() => hostOf('http://127.0.0.1', {}), { message: /^The option --host takes an address/ });
  t.throws(() => hostOf('', {}), { message: /^The option --host takes an address/ });
});

test('a store has a location', (t) => {
  t.throws(() => storeOf('', {}), {
    message: 'The option --store takes a path, :memory: or postgres://user@host/database, not “”.',
  });
});

test('origins are listed, and anything else is refused', (t) => {
  t.deepEqual(corsOf(undefined, {}), []);
  t.deepEqual(corsOf('https://example.org,http://localhost:3000', {}), [
    'https://example.org',
    'http://localhost:3000',
  ]);
  t.deepEqual(corsOf(undefined, { DEPECHE_CORS: '*' }), ['*']);
  t.throws(() => corsOf('https://example.org/', {}), { message: /not “https:\/\/example\.org\/”\.$/ });
  t.throws(() => corsOf(undefined, { DEPECHE_CORS: 'example.org' }), {
    message: /^The setting DEPECHE_CORS takes origins/,
  });
});

test('the language is asked for, or that of the locale, or English', (t) => {
  t.is(languageSetting('fr', { LANG: 'en_US.UTF-8' }), 'fr');
  t.is(languageSetting(undefined, { LANG: 'fr_FR.UTF-8' }), 'fr');
  t.is(languageSetting(undefined, { LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }), 'en');
  t.is(languageSetting(undefined, { LC_ALL: '', LC_MESSAGES: 'fr', LANG: 'en_GB' }), 'fr');
  t.is(languageSetting(undefined, { LANG: 'de_DE' }), 'en');
  t.is(languageSetting(undefined, { LANG: 'french' }), 'en');
  t.is(languageSetting(undefined, {}), 'en');
  t.throws(() => languageSetting('de', {}), { message: 'The option --lang takes fr or en, not “de”.' });
});

test('only this machine’s own addresses are loopback', (t) => {
  for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]', 'LOCALHOST'])
    t.true(isLoopback(host), host);
  for (const host of [
    '0.0.0.0',
    '::',
    '192.168.1.2',
    'example.org',
    '127.example.org',
    '127.0.0.1.example.org',
  ])
    t.false(isLoopback(host), host);
});
