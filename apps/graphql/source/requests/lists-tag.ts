/** Whether an `If-None-Match` header lists a tag: weak and strong count alike there, and `*` is any. */
export function listsTag(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes('*') || tags.includes(etag);
}
