/** How words were joined to an attribution: by a relation, whose other end is named, or by an event, as its argument or its trigger. */
export interface Join {
  readonly id: string;
  /** The label of the relation or of the event. */
  readonly name: string;
  /** The role of these words; a trigger has none. */
  readonly argument?: string;
  /** The id of the other end of a relation. */
  readonly other?: string;
}

/** Words as they were annotated. */
export interface TracedPart {
  readonly id: string;
  readonly label: string;
  readonly joins: readonly Join[];
  /** Which of the statement's spans they are, from 1, where that does not follow from their order. */
  readonly at?: readonly number[];
}

/**
 * What the parts of a statement were called in its file, as one line that a record keeps among its codes, so that they are
 * called the same when it is written again: `T7:Entite R1:Source:Arg1:T1, T9:Entite:2+3 …`.
 */
export function formatTrace(parts: readonly TracedPart[]): string {
  return parts
    .map(({ id, label, joins, at }) =>
      [
        [id, label, ...(at ? [at.join('+')] : [])],
        ...joins.map(({ id: by, name, argument, other }) =>
          [by, name, argument, other].filter((field) => field !== undefined),
        ),
      ]
        .map((fields) => fields.map(escaped).join(':'))
        .join(' '),
    )
    .join(', ');
}

/** The way back; what is no trace has no parts. */
export function parseTrace(trace: string | undefined): readonly TracedPart[] {
  if (trace === undefined || trace === '') return [];
  return trace.split(', ').flatMap((written): TracedPart[] => {
    const [head, ...joins] = written.split(' ').map((fields) => fields.split(':').map(unescaped));
    const [id, label, at] = head ?? [];
    if (!id || !label) return [];
    return [
      {
        id,
        label,
        ...(at && { at: at.split('+').map(Number) }),
        joins: joins.flatMap(([by, name, argument, other]): Join[] =>
          by && name ? [{ id: by, name, ...(argument && { argument }), ...(other && { other }) }] : [],
        ),
      },
    ];
  });
}

function escaped(field: string): string {
  return field.replace(/[%:, ]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

function unescaped(field: string): string {
  return field.replace(/%([0-9a-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
