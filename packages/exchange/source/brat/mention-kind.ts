import type { MentionKind } from '@depeche/model';

/** What may stand before a name or a description at the beginning of a sentence, and so with a capital. */
const DETERMINERS = new Set(
  'le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs the a an this that these those my your his her its our their der die das den dem ein eine einen einem mein dein sein el los las uno una il lo gli i'.split(
    ' ',
  ),
);

/** How words refer to somebody, by their letters alone: a capital that no determiner and no sentence explains is a name's. */
export function mentionKindOf(words: string, isPronoun: (words: string) => boolean): MentionKind {
  if (isPronoun(words)) return 'PRONOUN';
  const bare = words.trim().replace(/^[ldLD][’'](?=\S)/, '');
  const [first = '', ...rest] = bare.split(/[\s,]+/).filter((word) => word !== '');
  const named = DETERMINERS.has(first.toLowerCase()) ? rest : [first, ...rest];
  return named.some((word) => /^\p{Lu}/u.test(word)) ? 'NAME' : 'DESCRIPTION';
}
