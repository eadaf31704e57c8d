import type { Span } from '@depeche/model';
import { capital, type Page } from './page.ts';
import type { StatementPlan } from './plan.ts';
import { subjectWords } from './subject.ts';

/** Writes what is said, quoted or not, and gives its words. */
export function writeContent(page: Page, plan: StatementPlan, tail: string | undefined): Span[] {
  const { content, matter, polarity, channel } = plan;
  const { tongue } = page;
  const subject = subjectWords(tongue, matter);
  const spans = 'task' in content ? [page.add(`${tongue.tasks[content.task]} ${subject}`)] : told(content);
  const [first] = spans;
  if (first) page.markPlace(first, matter.place);
  return spans;

  function told({ claim, form }: Extract<typeof content, { claim: unknown }>): Span[] {
    const predicate = tongue.claims[claim][polarity === 'NEGATIVE' ? 'no' : 'yes'];
    const said = tail === undefined ? predicate : `${predicate} ${tail}`;
    const [open, close] = tongue.quote;
    if (form === 'INDIRECT') {
      page.add(tongue.that);
      return [page.add(`${subject} ${said}`)];
    }
    if (form === 'MIXED') {
      page.add(tongue.that);
      const outside = page.add(subject);
      page.add(open);
      const inside = page.write(said);
      page.write(close);
      return [outside, inside];
    }
    if (!page.isBeginning) page.write(tongue.colon);
    page.add(open);
    const sign = channel === 'SOCIAL_MEDIA' ? ' 🙂' : '';
    const quoted = page.write(`${capital(subject)} ${said}${sign}`);
    page.write(close);
    return [quoted];
  }
}
