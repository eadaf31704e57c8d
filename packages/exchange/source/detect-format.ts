import type { FormatName } from './formats.ts';
import { detectGdelt } from './gdelt/detect.ts';

/**
 * Which format a file is in, told from its name and from how it begins (without a byte-order mark; some thousand
 * characters are enough). Undefined where nothing tells.
 */
export function detectFormat(name: string, head: string): FormatName | undefined {
  if (/\.(?:ann|a1|a2)$/i.test(name)) return 'brat';
  const gdelt = detectGdelt(head);
  if (gdelt) return gdelt;
  const isJson = /^\s*[[{]/.test(head);
  if (isJson && ANNOTATION.test(head)) return 'web-annotation';
  if (isJson && PLOVER.test(head)) return 'plover';
  return isJson || DOCUMENT.test(head) || /\.ya?ml$/i.test(name) ? 'depeche' : undefined;
}

/** The context of Web Annotation, or one of its types. */
const ANNOTATION =
  /"(?:https?:\/\/www\.w3\.org\/ns\/anno(?:\.jsonld)?)"|"type"\s*:\s*\[?\s*"(?:oa:)?Annotation(?:Page|Collection)?"/;
const PLOVER = /"id"\s*:\s*"PLOVER-|"eventText"\s*:|"event"\s*:\s*"[A-Z]+"/;
const DOCUMENT = /^(?:slug|actors|articles)\s*:/m;
