const FIRST =
  'Bra Cor Dul Fen Gar Hol Ist Jor Kel Lum Mor Nar Oth Pel Quil Ros Sab Tor Ulv Vel Wim Xan Yor Zel'.split(
    ' ',
  );
const MIDDLE = 'ba ci do fa gu ki lo mu nu pe qui ri so ta vu xi ya zo dra bli'.split(' ');

/** How many words there are for each ending. */
export const BEGINNINGS = FIRST.length * MIDDLE.length;

/** A word that no language has, the same for the same number; as many as beginnings times endings are all different. */
export function madeUp(number: number, endings: readonly string[]): string {
  const first = number % FIRST.length;
  const rest = Math.floor(number / FIRST.length);
  // Shifted, so that neighbours do not all have the same middle and end.
  const middle = (rest + first * 7) % MIDDLE.length;
  const ending = (Math.floor(rest / MIDDLE.length) + first + middle) % endings.length;
  return `${FIRST[first]}${MIDDLE[middle]}${endings[ending]}`;
}

/** A French name with what stands before it: `de Brabanek`, `d’Istvax`. */
export function de(name: string): string {
  return elides(name) ? `d’${name}` : `de ${name}`;
}

/** The French name of a country with its article: `la Brabanekie`, `l’Istvaxie`. */
export function la(name: string): string {
  return elides(name) ? `l’${name}` : `la ${name}`;
}

function elides(name: string): boolean {
  return /^[aeiou]/i.test(name);
}
