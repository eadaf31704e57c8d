/** Reads the formats of others into dossiers, and writes dossiers in them. Knows the model alone. */

export { ExchangeError, type ExchangeErrorCode } from './error.ts';
export type { Finding } from './finding.ts';
export { detectFormat, type Format, type FormatName, formats } from './formats.ts';
export { readEvents } from './gdelt/events/read.ts';
export { readGkg } from './gdelt/gkg/read.ts';
export { readMentions } from './gdelt/mentions/read.ts';
export type { GdeltOptions } from './gdelt/options.ts';
export { gdeltRules } from './gdelt/rules.ts';
export { headOf } from './input/head-of.ts';
export { type Input, inputOf } from './input/input.ts';
export { type LineOptions, type LineRead, lines } from './input/lines.ts';
export { openInput } from './input/open-input.ts';
export { inputRules } from './input/rules.ts';
export { type TextOptions, textOf } from './input/text-of.ts';
export type { UnpackOptions } from './input/unpack.ts';
export { type NativeOptions, readNative } from './native/read.ts';
export { writeNative } from './native/write.ts';
export type { Find, Held } from './parts/find.ts';
export { type PloverOptions, readPlover } from './plover/read.ts';
export { ploverRules } from './plover/rules.ts';
export type { Read, ReadOptions } from './read.ts';
