/** What JSON leaves as it is although a terminal would act on it: DEL, C1 controls, separators, marks that reorder. */
const LEFT_BARE = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** JSON without loss that is safe to send to a terminal: every control character is escaped. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    LEFT_BARE,
    (bare) => `\\u${bare.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
