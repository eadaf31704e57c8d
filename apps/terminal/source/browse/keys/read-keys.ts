/** As much of Ink's `Key` as names a key. */
export interface Pressed {
  readonly upArrow?: boolean;
  readonly downArrow?: boolean;
  readonly leftArrow?: boolean;
  readonly rightArrow?: boolean;
  readonly pageDown?: boolean;
  readonly pageUp?: boolean;
  readonly home?: boolean;
  readonly end?: boolean;
  readonly return?: boolean;
  readonly escape?: boolean;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly tab?: boolean;
  readonly backspace?: boolean;
  readonly delete?: boolean;
  readonly meta?: boolean;
  readonly eventType?: 'press' | 'repeat' | 'release' | undefined;
}

const NAMED: ReadonlyArray<readonly [keyof Pressed, string]> = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'page-up'],
  ['pageDown', 'page-down'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
];

const CHARACTERS: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u001b': 'escape',
  '\u007f': 'backspace',
  '\b': 'backspace',
};

/** A key by its name (`j`, `G`, `enter`, `ctrl-d`), with the words that it writes where a line is being typed. */
export interface KeyStroke {
  readonly key: string;
  readonly words: string;
}

/** How long an answer of the terminal may be, in UTF-16 units. */
const LONGEST = 200;

/** Turns what a terminal sends into keys. */
export interface KeyReader {
  read(input: string, pressed: Pressed): readonly KeyStroke[];
}

/**
 * Keys that were held down arrive together ("jjj"), and each counts. What the terminal itself answers to questions
 * (its colours, its name) begins with Alt-] or Alt-P and ends with a bell or Alt-\; none of it is a key.
 * Whoever asked gets what was answered (`11;rgb:1e1e/1e1e/2e2e`).
 */
export function createKeyReader(onReply: (reply: string) => void = () => {}): KeyReader {
  let reply: 'none' | 'begun' | 'inside' = 'none';
  let words = '';

  /** What of the input is no answer of the terminal. */
  function withoutReply(input: string, { meta }: Pressed): string {
    if (reply === 'begun') {
      reply = /^(?:\d+;|[>!]\||[01][$+]r)/u.test(input) ? 'inside' : 'none';
      words = '';
    }
    if (reply === 'inside') return withoutWords(input, meta === true && input === '\\');
    if (meta === true && (input === ']' || input === 'P')) {
      reply = 'begun';
      return '';
    }
    return input;
  }

  function withoutWords(input: string, isEnd: boolean): string {
    const bell = input.indexOf('\u0007');
    if (!isEnd) words += bell < 0 ? input : input.slice(0, bell);
    if (isEnd || bell >= 0) {
      reply = 'none';
      onReply(words);
    }
    // No answer is so long: somebody has typed what only looks like one.
    if (words.length > LONGEST) reply = 'none';
    return bell < 0 ? '' : input.slice(bell + 1);
  }

  return {
    read(all, pressed) {
      if (pressed.eventType === 'release') return [];
      const input = withoutReply(all, pressed);
      if (input === '' && all !== '') return [];
      if (pressed.tab) return [stroke(pressed.shift ? 'shift-tab' : 'tab')];
      const named = NAMED.find(([flag]) => pressed[flag] === true);
      if (named) return [stroke(named[1])];
      if (pressed.ctrl) return [stroke(`ctrl-${input.toLowerCase()}`)];
      if (pressed.meta) return [];
      return [...input].flatMap((character) => {
        const name = CHARACTERS[character];
        if (name === 'space') return [{ key: name, words: ' ' }];
        if (name !== undefined) return [stroke(name)];
        const code = character.codePointAt(0) ?? 0;
        if (code > 0 && code < 0x1b) return [stroke(`ctrl-${String.fromCharCode(code + 0x60)}`)];
        return code < 0x20 ? [] : [{ key: character, words: character }];
      });
    },
  };
}

function stroke(key: string): KeyStroke {
  return { key, words: '' };
}
