import type { NoteInput, StatementInput } from '@depeche/model';
import type { CodedActor } from '../../cameo/actor.ts';
import type { Finding } from '../../finding.ts';
import { quoted } from '../../findings/describe.ts';
import { Gathering } from '../../parts/gathering.ts';
import type { GKG_COLUMNS } from '../columns/gkg.ts';
import { dayOf } from '../date.ts';
import { languageOf } from '../languages.ts';
import type { Context, ReadRow } from '../read-table.ts';
import type { GdeltRule } from '../rules.ts';
import { articleSlug, sourceArticle } from '../source-article.ts';
import { namedActors } from './names.ts';
import { pageTitle } from './page-title.ts';
import { type GkgQuotation, readQuotations } from './quotations.ts';

/** A document of the web has an address; of another only a citation is known, which others may share. */
const WEB = '1';

/** Makes articles of rows, with their quotations and with a note on whom they name. */
export function createDocumentReader({
  report,
  provenance,
  seen,
  find,
}: Context): ReadRow<(typeof GKG_COLUMNS)[number]> {
  return (line, cell) => {
    const findings: Finding[] = [];
    const refuse = (rule: GdeltRule, expected: string, found: string) => {
      findings.push(report(rule, { line, expected, found }));
    };
    const id = cell('GKGRECORDID');
    const publishedOn = dayOf(cell('V2.1DATE'));
    const identifier = cell('V2DOCUMENTIDENTIFIER').trim();
    const isWeb = cell('V2SOURCECOLLECTIONIDENTIFIER') === WEB;
    if (!/^\d{14}-T?\d+$/.test(id)) refuse('BAD_ID', 'a time and a number', quoted(id));
    if (publishedOn === undefined) refuse('BAD_DATE', 'a time as YYYYMMDDHHMMSS', quoted(cell('V2.1DATE')));
    if (identifier === '') refuse('NO_SOURCE', 'an address in V2DOCUMENTIDENTIFIER', 'nothing');
    if (findings.length > 0) return { findings };
    const slug = isWeb ? articleSlug(identifier) : articleSlug(`${id} ${identifier}`);
    const sameId = seen.before(`id ${id}`, line);
    const sameArticle = seen.before(slug, line);
    if (sameId !== undefined) refuse('DUPLICATE_ID', 'each id once', `${id}, which stands on line ${sameId}`);
    else if (sameArticle !== undefined)
      refuse('DUPLICATE_ARTICLE', 'each article once', `the article of line ${sameArticle}`);
    if (findings.length > 0) return { findings };
    if (find('article', slug)?.text) {
      const said = { line, expected: 'an article without its text', found: quoted(identifier) };
      return { findings: [report('ARTICLE_WITH_TEXT', said)] };
    }

    const { quotations, broken } = readQuotations(cell('V2.1QUOTATIONS'));
    const expected = 'offset|length|verb|words';
    for (const block of broken)
      findings.push(report('BAD_QUOTATION', { line, expected, found: quoted(block) }));
    for (const { words, offset } of quotations) {
      if (words !== '') continue;
      const found = `nothing at offset ${offset}`;
      findings.push(report('QUOTATION_WITHOUT_WORDS', { line, expected: 'words', found }));
    }
    const records = new Gathering(find);
    const named = [
      ...namedActors('PERSON', cell('V2ENHANCEDPERSONS'), cell('V1PERSONS')),
      ...namedActors('ORGANIZATION', cell('V2ENHANCEDORGANIZATIONS'), cell('V1ORGANIZATIONS')),
    ];
    for (const actor of named) records.addActor(actor.slug, actor.record);
    const said = keyed(quotations);
    const article = sourceArticle(
      {
        identifier,
        publishedOn,
        publisher: cell('V2SOURCECOMMONNAME').trim(),
        language: languageOf(cell('V2.1TRANSLATIONINFO')),
        title: pageTitle(cell('V2EXTRASXML')),
      },
      provenance,
    );
    const entry = {
      ...article,
      codes: { ...article.codes, gkg: id },
      statements: Object.fromEntries(said.map(([key, quotation]) => [key, statementOf(quotation, id)])),
      notes: [...nameNote(named), ...verbNotes(said, slug)],
    };
    records.articles.push([slug, entry]);
    return { piece: records.toPiece(line), findings };
  };
}

/** Quotations with words, by a short id: their offset, which is theirs alone but for a fault of the graph. */
function keyed(quotations: readonly GkgQuotation[]): Array<readonly [string, GkgQuotation]> {
  const counts = new Map<string, number>();
  return quotations.flatMap((quotation) => {
    if (quotation.words === '') return [];
    const count = (counts.get(quotation.offset) ?? 0) + 1;
    counts.set(quotation.offset, count);
    return [[`q${quotation.offset}${count > 1 ? `-${count}` : ''}`, quotation] as const];
  });
}

/** The graph has the words between quotation marks, and does not say whose they are. */
function statementOf(
  { words, offset }: GkgQuotation,
  id: string,
): StatementInput & { readonly text: string } {
  return { speakers: [], form: 'DIRECT', act: 'ASSERT', text: words, codes: { gkg: `${id}#${offset}` } };
}

/** Without a text there are no words that could mention somebody: a note says who is named. */
function nameNote(named: readonly CodedActor[]): NoteInput[] {
  if (named.length === 0) return [];
  const names = named.map(({ record }) => record.name.en).join(', ');
  const text = {
    en: `Named in the article, as the Global Knowledge Graph reads it: ${names}.`,
    fr: `Nommés dans l’article, d’après le Global Knowledge Graph : ${names}.`,
  };
  return [{ text, on: [...new Set(named.map(({ slug }) => slug))].map((actor) => ({ actor })) }];
}

/** A cue is a span, and there is no text for one: a note keeps the verb. */
function verbNotes(said: ReadonlyArray<readonly [string, GkgQuotation]>, article: string): NoteInput[] {
  return said.flatMap(([key, { verb }]) => {
    if (verb === '') return [];
    const text = { en: `Reported with the verb “${verb}”.`, fr: `Rapporté avec le verbe « ${verb} ».` };
    return [{ text, on: [{ statement: `${article}/${key}` }] }];
  });
}
