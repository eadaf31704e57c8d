/** What a format is, and whether files of it can be read, written or both. */
export interface FormatDefinition {
  readonly description: string;
  /** The endings that names of such files usually have, the one that is written first. */
  readonly endings: readonly string[];
  readonly isRead: boolean;
  readonly isWritten: boolean;
}

/** Every format that files come in or go out in, by name. */
export const formats = {
  depeche: {
    description: 'A dossier of our own, in YAML or JSON.',
    endings: ['.yaml', '.yml', '.json'],
    isRead: true,
    isWritten: true,
  },
  brat: {
    description: 'brat’s standoff annotations: a text and its annotations beside it.',
    endings: ['.ann', '.a1', '.a2'],
    isRead: true,
    isWritten: true,
  },
  'gdelt-events': {
    description: 'Events of GDELT 2.0: 61 columns parted by tabs.',
    endings: ['.export.CSV', '.csv', '.tsv'],
    isRead: true,
    isWritten: false,
  },
  'gdelt-mentions': {
    description: 'Mentions of GDELT 2.0: 16 columns parted by tabs.',
    endings: ['.mentions.CSV', '.csv', '.tsv'],
    isRead: true,
    isWritten: false,
  },
  'gdelt-gkg': {
    description: 'The Global Knowledge Graph 2.1 of GDELT, with its quotations: 27 columns parted by tabs.',
    endings: ['.gkg.csv', '.csv', '.tsv'],
    isRead: true,
    isWritten: false,
  },
  plover: {
    description: 'PLOVER records in JSON, those of older codebooks migrated.',
    endings: ['.json', '.jsonl', '.txt'],
    isRead: true,
    isWritten: false,
  },
  'web-annotation': {
    description: 'W3C Web Annotations in JSON-LD, on articles that are there.',
    endings: ['.jsonld', '.json'],
    isRead: true,
    isWritten: true,
  },
  'json-ld': {
    description: 'JSON-LD in the words of schema.org, Web Annotation and PROV.',
    endings: ['.jsonld'],
    isRead: false,
    isWritten: true,
  },
  csv: {
    description: 'A table for each type of record.',
    endings: ['.csv'],
    isRead: false,
    isWritten: true,
  },
  ndjson: {
    description: 'Records as JSON, one on a line, a file for each type.',
    endings: ['.ndjson'],
    isRead: false,
    isWritten: true,
  },
} as const satisfies Readonly<Record<string, FormatDefinition>>;

/** The name of a format. */
export type FormatName = keyof typeof formats;
