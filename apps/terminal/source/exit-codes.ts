/** What the program's exit codes mean. They are stable: scripts rely on them. */
export const exitCodes = {
  fine: { code: 0, meaning: 'Everything went well; also where the reader of a pipe had enough.' },
  found: { code: 1, meaning: 'Problems were found, the answer has errors, or there is no such record.' },
  usage: { code: 2, meaning: 'A command, flag, setting or value is wrong.' },
  store: { code: 3, meaning: 'The store cannot be opened, read or written.' },
  network: { code: 4, meaning: 'A server does not answer, or an address cannot be listened on.' },
  file: { code: 5, meaning: 'A file cannot be read or written.' },
  internal: { code: 70, meaning: 'A fault of the program itself.' },
} as const;

export type ExitReason = keyof typeof exitCodes;
