import test from 'ava';
import { Writer } from './writer.ts';

test('spans count code points, also behind characters that are two units of UTF-16', (t) => {
  const writer = new Writer();
  t.deepEqual(writer.write('Yes 🙂'), { start: 0, end: 5, exact: 'Yes 🙂' });
  const place = writer.place;
  t.deepEqual(writer.write(', she'), { start: 5, end: 10, exact: ', she' });
  writer.write(' said');
  t.deepEqual(writer.since(place), { start: 5, end: 15, exact: ', she said' });
  t.is(writer.text, 'Yes 🙂, she said');
});
