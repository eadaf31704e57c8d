/** Why a server does not listen, as stable codes; the message is one sentence for people. */
export type ServerErrorCode =
  /** Workers end again and again. */
  | 'WORKERS_FAIL'
  /** Another program listens there. */
  | 'PORT_BUSY'
  /** Ports below 1024 may be the system's. */
  | 'PORT_FORBIDDEN'
  /** No whole number from 0 to 65535. */
  | 'BAD_PORT'
  /** No address of this machine. */
  | 'BAD_HOST'
  /** Nothing of the above: `cause` tells. */
  | 'CANNOT_LISTEN';

/** A server that does not listen: `cause` is what the system said. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly code: ServerErrorCode;

  constructor(code: ServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What the system said, in a sentence. */
export function asServerError(cause: unknown, host: string, port: number): ServerError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const sentence = sentences[code];
  if (sentence) return new ServerError(sentence.code, sentence.say(host, port), { cause });
  return new ServerError('CANNOT_LISTEN', `The server cannot listen on ${host}, port ${port}.`, { cause });
}

interface Sentence {
  readonly code: ServerErrorCode;
  readonly say: (host: string, port: number) => string;
}

const noSuchHost: Sentence = {
  code: 'BAD_HOST',
  say: (host) => `“${host}” is no address of this machine.`,
};

const sentences: Readonly<Record<string, Sentence>> = {
  EADDRINUSE: { code: 'PORT_BUSY', say: (host, port) => `Port ${port} of ${host} is in use already.` },
  EACCES: { code: 'PORT_FORBIDDEN', say: (_host, port) => `Port ${port} may not be used by this user.` },
  ERR_SOCKET_BAD_PORT: {
    code: 'BAD_PORT',
    say: (_host, port) => `A port is a whole number from 0 to 65535; ${port} is none.`,
  },
  EADDRNOTAVAIL: noSuchHost,
  ENOTFOUND: noSuchHost,
  EAI_AGAIN: noSuchHost,
  EINVAL: noSuchHost,
};
