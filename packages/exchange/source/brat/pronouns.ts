import { fold } from '@depeche/model';

/** Words that stand for somebody without naming or describing them, by language: each place of them is somebody else’s. */
const PRONOUNS: Readonly<Record<string, string>> = {
  de: 'ich du er sie es wir ihr man mich dich ihn uns euch mir dir ihm ihnen mein dein sein unser euer dieser diese jener jene der die das wer welcher welche beide jemand niemand',
  en: 'i you he she it we they one me him her us them my your his its our their mine yours hers ours theirs who whom whose which that this these those both somebody someone nobody everyone everybody myself himself herself itself ourselves themselves',
  es: 'yo tú tu él ella ello nosotros nosotras vosotros vosotras ellos ellas usted ustedes me te le les lo la se mi su sus mis quien quienes que este esta estos estas ambos alguien nadie',
  fr: "je j' tu il elle on nous vous ils elles me m' te t' se s' le la l' les lui leur leurs moi toi soi eux y en mon ma mes ton ta tes son sa ses notre nos votre vos qui que qu' dont où lequel laquelle lesquels lesquelles ce c' ceci cela ça celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là l'un l'une l'autre les uns les autres chacun chacune tous toutes tous deux toutes deux tous les deux personne quelqu'un",
  it: 'io tu egli ella lui lei esso essa noi voi loro essi esse me te mi ti ci vi lo la gli le ne mio tuo suo nostro vostro chi che cui questo questa quello quella entrambi qualcuno nessuno',
};

/** Pronouns of several words. */
const PHRASES: readonly string[] = [
  'les uns',
  'les autres',
  'tous deux',
  'toutes deux',
  'tous les deux',
  'toutes les deux',
];

/** Tells pronouns in a language; in one that is not known here, or `und`, those of all languages that are. */
export function createIsPronoun(language: string, more: readonly string[]): (words: string) => boolean {
  const own = PRONOUNS[language.toLowerCase().split('-')[0] ?? ''];
  const lists = own === undefined ? Object.values(PRONOUNS) : [own];
  const known = new Set([...lists.flatMap((list) => list.split(' ')), ...PHRASES, ...more].map(plain));
  return (words) => known.has(plain(words));
}

/** Without the marks around a clitic: « -t-il », « -elle », « , qui ». */
function plain(words: string): string {
  return fold(words)
    .replace(/^[\s,;-]+(?:t-)?/, '')
    .trim();
}
