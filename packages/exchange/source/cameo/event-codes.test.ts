import { modesOf } from '@depeche/model';
import test from 'ava';
import { findEventCode, nearestEventCode } from './event-codes.ts';

const CODES = Array.from({ length: 2100 }, (_, i) => [String(i).padStart(2, '0'), `0${i}`])
  .flat()
  .filter((code) => findEventCode(code));

test('Every root of CAMEO is there with its general code', (t) => {
  for (let root = 1; root <= 20; root++) {
    const code = String(root).padStart(2, '0');
    t.truthy(findEventCode(code), code);
    t.is(findEventCode(`${code}0`)?.type, findEventCode(code)?.type, code);
  }
});

test('Every code has a mode that PLOVER gives to its type, and a short label in both languages', (t) => {
  t.true(CODES.length > 270);
  for (const code of CODES) {
    const found = findEventCode(code);
    if (!found) continue;
    if (found.mode !== undefined) t.true(Object.hasOwn(modesOf(found.type), found.mode), code);
    t.true(found.en.length > 0 && found.en.length < 60, code);
    t.true(found.fr.length > 0 && found.fr.length < 60, code);
  }
});

test('Codes lead where the table of PLOVER has them', (t) => {
  t.like(findEventCode('042'), { type: 'CONSULT', mode: 'visit' });
  t.like(findEventCode('163'), { type: 'COERCE', mode: 'restrict' });
  t.like(findEventCode('0872'), { type: 'RETREAT', mode: 'withdraw' });
  t.like(findEventCode('191'), { type: 'COERCE', mode: 'restrict' });
});

test('A code without its zero, and one that is none, have a nearest', (t) => {
  t.is(findEventCode('42'), undefined);
  t.is(nearestEventCode('42'), '042');
  t.is(nearestEventCode('1953'), '195');
  t.is(nearestEventCode('toString'), undefined);
});
