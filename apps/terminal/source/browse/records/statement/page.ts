import { oneLine, segment } from '../../page/line.ts';
import { type Inline, joined, type Page, writePage } from '../../page/page.ts';
import { routeTo } from '../../route/route.ts';
import {
  articles,
  conflicts,
  evidence,
  fact,
  notes,
  statement as statementLine,
  time,
  values,
} from '../shared/blocks.ts';
import { linkTo, namesOf } from '../shared/names.ts';
import type { Voice } from '../shared/voice.ts';
import { chainOf } from './chain.ts';
import type { StatementRecord, SubjectNode } from './query.ts';

/** A statement: its chain, its words, how they were said, and the words of the article that prove it. */
export function statementPage(statement: StatementRecord, width: number, voice: Voice): Page {
  const { labels } = voice;
  const page = writePage(width);
  page.text(chainOf(statement, voice), { first: 0, indent: 2 });
  page.gap();
  const words = oneLine(statement.text);
  page.text([{ text: statement.form === 'DIRECT' ? labels.quote(words) : words, styles: ['strong'] }], {
    margin: [segment('▎ ', 'accent')],
  });
  page.gap();
  page.fact(
    labels.statement.act,
    values(
      voice.value('statementAct', statement.act),
      voice.value('statementForm', statement.form),
      statement.polarity === 'NEGATIVE' ? voice.value('polarity', statement.polarity) : '',
    ),
  );
  page.fact(
    labels.statement.certainty,
    values(voice.value('certainty', statement.certainty), voice.value('tense', statement.tense)),
  );
  time(page, labels.statement.said, statement.saidOn, voice);
  if (statement.during) {
    fact(
      page,
      labels.statement.during,
      linkTo(statement.during.label, routeTo('events', statement.during.slug)),
    );
  }
  if (statement.performs) {
    fact(
      page,
      labels.statement.performs,
      linkTo(statement.performs.label, routeTo('events', statement.performs.slug)),
    );
  }
  if (statement.about.length > 0) page.fact(labels.statement.about, joined(statement.about.map(subjectLink)));

  page.heading(labels.statement.words);
  const relays = statement.attribution.slice(0, -1);
  for (const { actors, source, cue } of relays) {
    evidence(page, namesOf(actors), [...source, ...cue], 'cue', voice);
  }
  evidence(page, labels.statement.source, statement.source, 'source', voice);
  evidence(page, labels.statement.cue, statement.cue, 'cue', voice);
  evidence(page, labels.statement.content, statement.content, 'content', voice);

  conflicts(page, statement.conflicts, voice);
  if (statement.reportedAlso.length > 0) {
    page.heading(labels.statement.also);
    for (const other of statement.reportedAlso) statementLine(page, other, voice);
  }
  notes(page, statement.notes, voice);
  const article = { totalCount: 1, nodes: [statement.article] };
  const at = `statements/${statement.slug}`;
  articles(page, labels.related.read, article, '', voice, at);
  return page.page();
}

function subjectLink(subject: SubjectNode): Inline {
  switch (subject.__typename) {
    case 'Actor':
      return linkTo(subject.name, routeTo('actors', subject.slug));
    case 'Place':
      return linkTo(subject.name, routeTo('places', subject.slug));
    case 'Event':
      return linkTo(subject.label, routeTo('events', subject.slug));
    case 'Topic':
      return linkTo(subject.label, routeTo('topics', subject.slug));
  }
}
