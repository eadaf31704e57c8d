/** A pure function of a text that remembers what it gave for the last texts: a file names the same few again and again. */
export function remembered<T>(give: (text: string) => T, most = 5000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const given = give(text);
    if (known.size >= most) known.clear();
    known.set(text, given);
    return given;
  };
}
