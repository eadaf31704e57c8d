import { detectGdelt } from './gdelt/detect.ts';

/** A format that is read or written, as commands show it. */
export interface Format {
  readonly name: FormatName;
  /** What it is, in a sentence. */
  readonly description: string;
  /** How names of its files end, the usual one first. */
  readonly endings: readonly string[];
  readonly reads: boolean;
  readonly writes: boolean;
}

const table = {
  depeche: {
    description: 'A dossier as a document of ours: JSON, in canonical form when it is written, or YAML.',
    endings: ['.json', '.yaml', '.yml'],
    reads: true,
    writes: true,
  },
  brat: {
    description: 'Standoff annotation of brat: a text and, beside it, the annotations by their offsets.',
    endings: ['.ann', '.txt'],
    reads: true,
    writes: true,
  },
  'gdelt-events': {
    description: 'Events of GDELT 2.0: 61 columns between tabs, CAMEO codes, an address for each.',
    endings: ['.export.csv', '.csv', '.tsv'],
    reads: true,
    writes: false,
  },
  'gdelt-mentions': {
    description: 'Mentions of GDELT 2.0: 16 columns between tabs, the further articles on each event.',
    endings: ['.mentions.csv', '.csv', '.tsv'],
    reads: true,
    writes: false,
  },
  'gdelt-gkg': {
    description:
      'The Global Knowledge Graph 2.1 of GDELT: 27 columns between tabs, articles with quotations.',
    endings: ['.gkg.csv', '.csv', '.tsv'],
    reads: true,
    writes: false,
  },
  plover: {
    description: 'Event records of PLOVER in JSON, of manual 0.8 or an older codebook.',
    endings: ['.json', '.jsonl', '.txt'],
    reads: true,
    writes: false,
  },
  'web-annotation': {
    description: 'W3C Web Annotations in JSON-LD, as notes or statements on articles that are there.',
    endings: ['.jsonld', '.json'],
    reads: true,
    writes: true,
  },
  'json-ld': {
    description: 'Linked data in JSON-LD: schema.org, Web Annotation and PROV.',
    endings: ['.jsonld'],
    reads: false,
    writes: true,
  },
  csv: {
    description: 'One table of comma-separated values for each type of record.',
    endings: ['.csv'],
    reads: false,
    writes: true,
  },
  ndjson: {
    description: 'One file for each type of record, a JSON object on each line.',
    endings: ['.ndjson'],
    reads: false,
    writes: true,
  },
} as const satisfies Readonly<Record<string, Omit<Format, 'name'>>>;

/** The name of a format, as it stands in a provenance and after `--format`. */
export type FormatName = keyof typeof table;

/** All formats, in the order in which commands list them. */
export const formats: readonly Format[] = Object.entries(table).map(([name, format]) => ({
  name: name as FormatName,
  ...format,
}));

/**
 * Which format a file is in, by its first characters and, where these leave it open, by its name; undefined where it is
 * in none that can be read.
 */
export function detectFormat(name: string, head: string): FormatName | undefined {
  const start = head.replace(/^\ufeff/, '').trimStart();
  const gdelt = detectGdelt(start);
  if (gdelt) return gdelt;
  if (/\.ann$/i.test(name) || BRAT.test(start)) return 'brat';
  if (start.startsWith('{') || start.startsWith('[')) return detectJson(name, start);
  return /\.ya?ml$/i.test(name) || YAML.test(start) ? 'depeche' : undefined;
}

const BRAT = /^T\d+\t\S+ \d+ \d+(?:;\d+ \d+)*\t/;
const YAML = /^(?:(?:#.*|---)\r?\n)*slug: *\S/;
const ANNOTATION =
  /"@context"\s*:\s*(?:\[\s*)?"https?:\/\/www\.w3\.org\/ns\/anno(?:\.jsonld)?"|"type"\s*:\s*"Annotation(?:Page|Collection)?"/;

function detectJson(name: string, start: string): FormatName | undefined {
  if (ANNOTATION.test(start)) return 'web-annotation';
  // A record of PLOVER has both, and no document of ours has the first at its top.
  if (/"event"\s*:\s*"[A-Z]/.test(start) && /"(?:eventText|actorText|source)"\s*:/.test(start))
    return 'plover';
  if (/^\{\s*"(?:\$schema|slug|version|title|provenance|actors|articles)"\s*:/.test(start)) return 'depeche';
  return /\.json$/i.test(name) && start.startsWith('{') ? 'depeche' : undefined;
}
