import test from 'ava';
import { parseRoute } from '../route/route.ts';
import { filterVariables } from './filter-variables.ts';
import { articleFilters, eventFilters, statementFilters, timelineFilters } from './groups.ts';
import { toggled, unfiltered } from './toggle.ts';

const of = (route: string, groups = statementFilters) =>
  filterVariables(parseRoute(route).parameters, groups);

test('the parameters of an address are the filter of its list', (t) => {
  t.deepEqual(of('/statements?speaker=anna-lind&form=DIRECT,MIXED&q=quai 7'), {
    speaker: 'anna-lind',
    form: ['DIRECT', 'MIXED'],
    query: 'quai 7',
  });
  t.deepEqual(of('/timeline?dossier=sample', timelineFilters), { dossier: 'sample' });
  t.deepEqual(of('/statements?about=topic:quay&via=town-hall'), {
    about: { topic: 'quay' },
    via: 'town-hall',
  });
  t.deepEqual(of('/events?type=CONSULT&status=PLANNED&place=geneva', eventFilters), {
    type: ['CONSULT'],
    status: ['PLANNED'],
    place: 'geneva',
  });
});

test('a month or year is its first and last day', (t) => {
  t.deepEqual(of('/statements?from=2021-12&to=2022'), { time: { from: '2021-12-01', to: '2022-12-31' } });
  t.deepEqual(of('/articles?to=2024-02', articleFilters), { publishedOn: { to: '2024-02-29' } });
});

test('what means nothing filters nothing', (t) => {
  t.deepEqual(of('/statements?from=soon&about=nonsense&unknown=1'), {});
});

test('a value is chosen and unchosen', (t) => {
  t.is(toggled('/statements', 'form', 'DIRECT'), '/statements?form=DIRECT');
  t.is(toggled('/statements?form=DIRECT', 'form', 'MIXED'), '/statements?form=DIRECT,MIXED');
  t.is(toggled('/statements?form=DIRECT', 'form', 'DIRECT'), '/statements');
});

test('without filters a list is whole, and a search keeps its words', (t) => {
  t.is(unfiltered('/statements?form=DIRECT&speaker=x&q=a'), '/statements');
  t.is(unfiltered('/search?q=a&types=EVENT'), '/search?q=a');
});
