import type { StatementForm } from '@depeche/model';

const OPENING = /^[\s–—-]*[«“„‟"”‹]/u;
const CLOSING = /[»”“"›][\s.,;:!?…]*$/u;
/** A dash at the beginning of a line opens speech in French, Spanish and other novels. */
const DASH = /^\s*[–—―]\s*\S/u;
const QUOTED = /«[^»]+»|“[^”]+”|„[^“”]+[“”]|"[^"]+"|‹[^›]+›/u;

/**
 * How a content is given, by the quotation marks in it or right around it: `DIRECT` where it stands inside them,
 * `MIXED` where a part of it does, else `INDIRECT`.
 */
export function formOf(fragments: readonly string[], before: string, after: string): StatementForm {
  const words = fragments.join(' ');
  const inner = words.replace(OPENING, '').replace(CLOSING, '');
  const isOpened = OPENING.test(words) || /[«“„"‹]\s*$/u.test(before);
  const isClosed = CLOSING.test(words) || /^\s*[»”“"›]/u.test(after);
  if (DASH.test(words) || fragments.every(isQuoted)) return 'DIRECT';
  // What is opened and not closed goes on, unless a quotation closes within it.
  if (isOpened && (isClosed ? !closesEarly(inner) : !/[»”"›]/u.test(inner))) return 'DIRECT';
  return QUOTED.test(words) || isOpened || (isClosed && CLOSING.test(words)) ? 'MIXED' : 'INDIRECT';
}

function isQuoted(words: string): boolean {
  return (
    OPENING.test(words) &&
    CLOSING.test(words) &&
    !closesEarly(words.replace(OPENING, '').replace(CLOSING, ''))
  );
}

/** Whether a quotation ends and another begins with words of the article between: “a”, he said, “b” marked as one. */
function closesEarly(inner: string): boolean {
  const closing = inner.search(/[»”›]/u);
  const opening = inner.search(/[«“„‹]/u);
  return closing >= 0 && (opening < 0 || closing < opening);
}
