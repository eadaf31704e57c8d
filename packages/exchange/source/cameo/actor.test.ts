import test from 'ava';
import { actorOf } from './actor.ts';

test('A country alone is a state, with a name in both languages', (t) => {
  t.deepEqual(actorOf('ZWE', 'HARARE'), {
    slug: 'cameo-zwe',
    record: { kind: 'STATE', name: { en: 'Zimbabwe', fr: 'Zimbabwe' }, codes: { cameo: 'ZWE' } },
  });
});

test('A part of a country is named after both', (t) => {
  const { slug, record } = actorOf('FRAMIL', 'FRENCH ARMY');
  t.is(slug, 'cameo-fra-mil');
  t.is(record.kind, 'ORGANIZATION');
  t.deepEqual(record.name, { en: 'France, military', fr: 'France, armée' });
});

test('An organization comes first, whatever the order of the code', (t) => {
  t.deepEqual(actorOf('IGOMOSOIC', 'X').record.name, {
    en: 'Organisation of Islamic Cooperation, international organization, Muslims',
    fr: 'Organisation de la coopération islamique, organisation internationale, musulmans',
  });
});

test('A role alone is a body or a group', (t) => {
  t.like(actorOf('COP', 'POLICE').record, { kind: 'ORGANIZATION', name: { en: 'Police', fr: 'Police' } });
  t.like(actorOf('CVL', 'RESIDENTS').record, { kind: 'GROUP' });
});

test('A region is no state', (t) => {
  t.is(actorOf('EUR', 'EUROPE').record.kind, 'GROUP');
});

test('A code with a part that is unknown keeps the name that the file gives', (t) => {
  t.deepEqual(actorOf('scoGOV', 'SCOTTISH'), {
    slug: 'cameo-sco-gov',
    record: { kind: 'ORGANIZATION', name: { en: 'SCOTTISH' }, codes: { cameo: 'scoGOV' } },
  });
  t.is(actorOf('TUP', '').record.name.en, 'TUP');
});
