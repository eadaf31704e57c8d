const FIRST =
  'Bra Cor Dul Fen Gar Hol Ist Jor Kel Lum Mor Nar Oth Pel Quil Ros Sab Tor Ulv Vel Wim Xan Yor Zel'.split(
    ' ',
  );
const MIDDLE = 'ba ci do fa gu ki lo mu nu pe qui ri so ta vu xi ya zo dra bli'.split(' ');

/** A word that no language has, the same for the same number; as many as 480 times the endings are all different. */
export function madeUp(number: number, endings: readonly string[]): string {
  const rest = Math.floor(number / FIRST.length);
  const ending = endings[Math.floor(rest / MIDDLE.length) % endings.length] ?? '';
  return `${FIRST[number % FIRST.length]}${MIDDLE[rest % MIDDLE.length]}${ending}`;
}
