import test from 'ava';
import { chooseEncoding } from './encoding.ts';

const all = () => true;

test('brotli is preferred where the client takes it', (t) => {
  t.is(chooseEncoding('gzip, deflate, br', all), 'br');
});

test('gzip is taken where brotli is not on offer', (t) => {
  t.is(
    chooseEncoding('gzip, br', (encoding) => encoding === 'gzip'),
    'gzip',
  );
});

test('the client may prefer gzip by its quality', (t) => {
  t.is(chooseEncoding('br;q=0.5, gzip', all), 'gzip');
});

test('a quality of nought forbids an encoding, even beside a star', (t) => {
  t.is(chooseEncoding('br;q=0, *', all), 'gzip');
  t.is(chooseEncoding('br;q=0, gzip; q=0.0', all), undefined);
});

test('names are read in any case', (t) => {
  t.is(chooseEncoding('GZIP', all), 'gzip');
});

test('without a header the plain file is sent', (t) => {
  t.is(chooseEncoding(undefined, all), undefined);
  t.is(chooseEncoding('', all), undefined);
});

test('encodings that we do not make are passed over', (t) => {
  t.is(chooseEncoding('zstd, deflate', all), undefined);
});
