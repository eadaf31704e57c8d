import { readFileSync } from 'node:fs';

/** A file that the README shows, and what it prints, where it shows that too. */
export interface Example {
  readonly name: string;
  readonly content: string;
  readonly output?: string;
}

/** The files of a README: its code blocks with a title, each with the block of plain text that follows it. */
export function examplesOf(readme: URL): Example[] {
  const blocks = readFileSync(readme, 'utf8').matchAll(
    /^```(?:ts|yaml) title="(?<name>[^"]+)"\n(?<content>.*?)^```\n(?:\n^```text\n(?<output>.*?)^```$)?/gms,
  );
  return [...blocks].map(({ groups }) => ({
    name: groups?.name ?? '',
    content: groups?.content ?? '',
    ...(groups?.output !== undefined && { output: groups.output }),
  }));
}
