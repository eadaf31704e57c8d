/** Reads the formats of others into dossiers, and writes dossiers in them. Knows the model alone. */

export type { Cell } from './csv/cell.ts';
export type { Column as CsvColumn } from './csv/column.ts';
export { csvColumns } from './csv/columns.ts';
export { type WriteCsvOptions, writeCsv } from './csv/write.ts';
export { ExchangeError, type ExchangeErrorCode } from './error.ts';
export type { Finding } from './finding.ts';
export { type Input, inputOf } from './input/input.ts';
export { type WriteJsonLdOptions, writeJsonLd } from './json-ld/write.ts';
export { writeNdjson } from './ndjson/write.ts';
export type { Read, ReadOptions } from './read.ts';
export { type Table, type Tables, tables } from './tables.ts';
export { type AnnotationOptions, readAnnotations } from './web-annotation/read.ts';
export {
  type Rule as AnnotationRule,
  type RuleCode as AnnotationRuleCode,
  rules as annotationRules,
} from './web-annotation/rules.ts';
export { type CarriedType, recordClasses } from './web-annotation/vocabulary.ts';
export { type WriteAnnotationsOptions, writeAnnotations } from './web-annotation/write.ts';
