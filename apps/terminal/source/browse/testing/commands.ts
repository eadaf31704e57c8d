/** What a program may tell a terminal: colours, the place of the cursor, what is erased, and the modes that it gives back. */
const ALLOWED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what begins a command.
  /\u001b\[[\d;]*m|\u001b\[\d*(?:;\d+)?[ABCDEFGHJK]|\u001b\[\?(?:7|25|1000|1002|1003|1004|1006|1049|2004|2026)[hl]|\u001b\[c|\u001b\]1[01];\?\u001b\\/g;

/** Whatever is a command, or reorders or hides what stands around it: control characters of both sets, marks of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067\u2028\u2029]/;

/** Of all that was sent to a terminal, the first thing that a program like this has no reason to send, with what follows. */
export function foreignCommand(sent: string): string | undefined {
  const rest = sent.replace(ALLOWED, '');
  const at = rest.search(SUSPECT);
  return at < 0 ? undefined : JSON.stringify(rest.slice(at, at + 40));
}
