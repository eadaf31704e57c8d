/** The cells of a CSV file, read by the letter of RFC 4180 with CRLF; throws at whatever is not allowed there. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (!found) throw new Error(`No cell at ${at}.`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    at = cell.lastIndex;
    if (text.startsWith(',', at)) {
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else {
      throw new Error(
        `Neither a comma nor the end of a line at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`,
      );
    }
  }
  if (row.length > 0) throw new Error('The last line has no end.');
  return rows;
}
