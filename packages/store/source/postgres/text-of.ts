/**
 * A text as PostgreSQL can keep it: without the character NUL and without halves of characters, neither of which its UTF-8
 * has. Records are not touched by this, for in their JSON both stand as escapes.
 */
export function textOf(text: string): string {
  return (text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text).toWellFormed();
}
