/** A record of PLOVER, made up, with some fields changed. */
export function recordWith(fields: Readonly<Record<string, unknown>> = {}): object {
  return {
    id: 'MADE-1',
    date: '2024-03-05',
    source: [{ actorText: 'Dutch police', code: 'NLD', sector: 'COP' }],
    target: [{ actorText: 'fishermen', code: 'CVL', sector: '***' }],
    event: 'COERCE',
    eventText: 'blocked harbour',
    mode: 'restrict',
    context: 'economic',
    text: 'Dutch police blocked the harbour 🙂 of Saint-Aubel, and the fishermen protested. Police left.',
    textInfo: {
      markup:
        '(SRC: Dutch police) (EVT: blocked) the (EVT: harbour) 🙂 (LOC: of (LOC: Saint-Aubel)), and the (TAR: fishermen) protested. Police left.',
    },
    eventLoc: { name: 'Saint-Aubel', 'country code': 'FR' },
    size: '40',
    language: 'en',
    publication: 'Made up for a test',
    comment: 'A remark of the coder.',
    ...fields,
  };
}
