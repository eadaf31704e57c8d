import type { Language } from '@depeche/model';
import Negotiator from 'negotiator';

/** The languages that an `Accept-Language` header asks for, the most wanted first; none where there is no header. */
export function acceptedLanguages(header: string | null | undefined): Language[] {
  if (!header) return [];
  return new Negotiator({ headers: { 'accept-language': header } }).languages();
}
