/** What every server must have answered of a statement, whatever names its schema gives. */
export interface Essence {
  readonly slug: string;
  readonly text: string;
  /** Its first speaker. */
  readonly speaker: Named | undefined;
  /** Asked for by the nested question alone. */
  readonly article?: string | undefined;
  readonly chain?: ReadonlyArray<{ readonly channel: string; readonly actor: Named | undefined }> | undefined;
}

/** An actor's slug and name. */
export interface Named {
  readonly slug: string;
  readonly name: string;
}

/** Where two answers first differ, in a sentence; undefined where they hold the same data. */
export function difference(wanted: readonly Essence[], given: readonly Essence[]): string | undefined {
  if (wanted.length !== given.length) return `${given.length} statements instead of ${wanted.length}`;
  for (const [i, want] of wanted.entries()) {
    const [expected, found] = [canonical(want), canonical(given[i])];
    if (expected !== found) return `statement ${i} is ${found} instead of ${expected}`;
  }
  return undefined;
}

function canonical(essence: Essence | undefined): string {
  const named = (actor: Named | undefined) => actor && [actor.slug, actor.name];
  return JSON.stringify(
    essence && [
      essence.slug,
      essence.text,
      named(essence.speaker),
      essence.article,
      essence.chain?.map(({ channel, actor }) => [channel, named(actor)]),
    ],
  );
}
