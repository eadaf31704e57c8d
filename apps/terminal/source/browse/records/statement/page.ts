import { oneLine, segment } from '../../page/line.ts';
import { type Inline, joined, type Page, type PageWriter, writePage } from '../../page/page.ts';
import { routeTo } from '../../route/route.ts';
import {
  codes,
  conflicts,
  evidence,
  fact,
  lost,
  notes,
  statement as statementLine,
  styledSpans,
  time,
  values,
} from '../shared/blocks.ts';
import { articleLink, linkTo } from '../shared/names.ts';
import type { Voice } from '../shared/voice.ts';
import { chainOf } from './chain.ts';
import type { StatementRecord, SubjectNode } from './query.ts';

/** A statement: its chain, its words, how they were said, and the words of the article that prove it. */
export function statementPage(statement: StatementRecord, width: number, voice: Voice): Page {
  const { labels } = voice;
  const page = writePage(width);
  page.text(chainOf(statement, voice), { first: 0, indent: 2 });
  page.gap();
  const said = saidIn(statement);
  page.text([{ text: statement.form === 'DIRECT' ? labels.quote(said) : said, styles: ['strong'] }], {
    margin: [segment('▎ ', 'accent')],
  });
  page.gap();
  page.fact(
    labels.statement.act,
    values(voice.value('statementAct', statement.act), voice.value('statementForm', statement.form)),
  );
  fact(page, labels.statement.certainty, voice.value('certainty', statement.certainty));
  page.fact(
    labels.statement.tense,
    values(
      voice.value('tense', statement.tense),
      statement.polarity === 'NEGATIVE' ? voice.value('polarity', statement.polarity) : '',
    ),
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
  page.fact(
    labels.statement.articleName,
    articleLink(statement.article, voice, `statements/${statement.slug}`),
  );
  if (statement.about.length > 0) page.fact(labels.statement.about, joined(statement.about.map(subjectLink)));

  codes(page, statement.codes, voice);
  words(page, statement, voice);
  lost(page, statement.lost, voice);
  conflicts(page, statement.conflicts, voice);
  if (statement.reportedAlso.length > 0) {
    page.heading(labels.statement.also);
    for (const other of statement.reportedAlso) {
      statementLine(page, other, voice);
      page.text(articleLink(other.article, voice, `statements/${other.slug}`), { indent: 3 });
    }
  }
  notes(page, statement.notes, voice);
  return page.page();
}

/** What was said, as the article has it; […] stands for what stands between its parts. */
function saidIn({ content, text }: StatementRecord): string {
  if (content.length === 0) return oneLine(text);
  return content
    .map((span, index) => {
      const before = content[index - 1];
      const gap = before === undefined ? '' : span.start - before.end > 1 ? ' […] ' : ' ';
      return gap + oneLine(span.exact);
    })
    .join('');
}

/** The words that prove it, link by link of the chain, in the styles in which the text shows them. */
function words(page: PageWriter, { attribution, content }: StatementRecord, voice: Voice): void {
  const { statement: names } = voice.labels;
  if (content.length + attribution.length > 0) page.heading(names.words);
  attribution.forEach(({ source, cue }, index) => {
    const name = index === attribution.length - 1 ? names.source : names.relay;
    evidence(page, name, [...styledSpans(source, 'source'), ...styledSpans(cue, 'cue')], voice);
  });
  evidence(page, names.content, styledSpans(content, 'content'), voice);
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
