/** Reads the formats of others into dossiers, and writes dossiers in them. Knows the model alone. */

export type { Annotation } from './brat/annotation.ts';
export { formatAnnotations } from './brat/format-annotations.ts';
export type { LeftOut } from './brat/left-out.ts';
export type { BratMapping } from './brat/mapping.ts';
export { type AnnotationFile, type ParsedAnnotations, parseAnnotations } from './brat/parse.ts';
export { type BratFiles, type BratOptions, readBrat } from './brat/read.ts';
export { readMapping } from './brat/read-mapping.ts';
export { type BratRule, bratRules } from './brat/rules.ts';
export { type BratArticle, type BratWriteOptions, writeBrat } from './brat/write.ts';
export type { Cell } from './csv/cell.ts';
export type { Column as CsvColumn } from './csv/column.ts';
export { csvColumns } from './csv/columns.ts';
export { type WriteCsvOptions, writeCsv } from './csv/write.ts';
export { ExchangeError, type ExchangeErrorCode } from './error.ts';
export type { Finding } from './finding.ts';
export type { Rule, Rules } from './findings/rule.ts';
export { disk } from './folder/disk.ts';
export {
  type Entry,
  type Folders,
  findPairs,
  type Pair,
  type Pairs,
  type Unpaired,
  unpairedProblems,
} from './folder/pairs.ts';
export { detectFormat, type Format, type FormatName, formats } from './formats.ts';
export { readEvents } from './gdelt/events/read.ts';
export { readGkg } from './gdelt/gkg/read.ts';
export { readMentions } from './gdelt/mentions/read.ts';
export type { GdeltOptions } from './gdelt/options.ts';
export { type GdeltRule, gdeltRules } from './gdelt/rules.ts';
export { headOf } from './input/head-of.ts';
export { type Input, inputOf } from './input/input.ts';
export { type LineOptions, type LineRead, lines } from './input/lines.ts';
export { openInput } from './input/open-input.ts';
export { type InputRule, inputRules } from './input/rules.ts';
export { textOf } from './input/text-of.ts';
export type { UnpackOptions } from './input/unpack.ts';
export type { WholeOptions } from './input/whole.ts';
export { type WriteJsonLdOptions, writeJsonLd } from './json-ld/write.ts';
export { type NativeOptions, readNative } from './native/read.ts';
export { writeNative } from './native/write.ts';
export { writeNdjson } from './ndjson/write.ts';
export type { Find, Held } from './parts/find.ts';
export { type PloverOptions, readPlover } from './plover/read.ts';
export { type PloverRule, ploverRules } from './plover/rules.ts';
export type { Read, ReadOptions } from './read.ts';
export { hyphenated } from './slugs/hyphenated.ts';
export { type Table, type Tables, tables } from './tables/tables.ts';
export { readTextFile } from './text/read.ts';
export { type AnnotationOptions, readAnnotations } from './web-annotation/read.ts';
export { readAllAnnotations } from './web-annotation/read-all.ts';
export { type AnnotationRule, annotationRules } from './web-annotation/rules.ts';
export { type CarriedType, recordClasses } from './web-annotation/vocabulary.ts';
export { type WriteAnnotationsOptions, writeAnnotations } from './web-annotation/write.ts';
