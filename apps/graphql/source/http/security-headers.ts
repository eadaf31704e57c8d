import type { OutgoingHttpHeaders } from 'node:http';

/** What every answer says besides its content: nobody may frame it, guess its type, or run anything from it. */
export const securityHeaders: OutgoingHttpHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};
