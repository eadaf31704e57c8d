import type { Dossier } from '@depeche/model';
import { dossier } from '@depeche/model';
import { fixtures, founding } from '@depeche/model/fixtures';
import test from 'ava';
import jsonld from 'jsonld';
import { BASE } from '../linked-data/addresses.ts';
import { context } from './context.ts';
import { writeJsonLd } from './write.ts';

const options = {
  // Whatever is not in the document is not there.
  documentLoader: async (address: string) => {
    throw new Error(`${address} was asked for.`);
  },
  // Refuses whatever would be dropped without a word.
  safe: true,
} as const;

const SCHEMA = 'http://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';
const goal = `${BASE}statement/appel-biden-poutine-2021-12-30/goal-of-the-dialogue`;

function written(of: Dossier) {
  const document: { readonly '@graph': ReadonlyArray<Readonly<Record<string, unknown>>> } = JSON.parse(
    [...writeJsonLd(of)].join(''),
  );
  return document;
}

/** Every field that a record can have, used once. */
const full: Dossier = {
  title: { en: 'Everything' },
  provenance: {
    method: 'IMPORT',
    source: { en: 'a file' },
    format: 'brat',
    file: 'a.ann',
    tool: 'depeche 1',
    license: 'MIT',
    time: '2024-03-06T10:00:00Z',
  },
  ...dossier({
    slug: 'full',
    version: 3,
    actors: {
      ana: {
        kind: 'PERSON',
        name: { en: 'Ana' },
        aliases: { en: ['A.', 'Annie'], fr: [] },
        wikidata: 'Q42',
        codes: { cameo: 'XYZ' },
        offices: { mayor: { title: { en: 'Mayor' }, of: 'town', from: '2019-06~', until: '2025' } },
        memberOf: ['town'],
      },
      town: { kind: 'STATE', name: { en: 'Town' } },
      some: { kind: 'UNNAMED', name: { en: 'an official' } },
    },
    places: {
      square: {
        name: { en: 'Square' },
        within: 'city',
        latitude: 45.5,
        longitude: 4,
        wikidata: 'Q1',
        codes: { fips: 'X' },
      },
      city: { name: { en: 'City' } },
    },
    topics: { rain: { label: { en: 'Rain', fr: 'Pluie' } } },
    events: {
      fair: {
        type: 'CONSULT',
        mode: 'visit',
        label: { en: 'Fair' },
        status: 'OCCURRED',
        time: {
          edtf: '2024-03-05',
          expression: { article: 'one', exact: 'Tuesday' },
          anchor: '2024-03-06',
          zone: 'UTC',
        },
        duration: 'PT2H',
        place: 'square',
        participants: [{ actor: 'ana', role: 'HOST' }],
        quantities: [
          {
            unit: 'stalls',
            value: 8,
            min: 8,
            max: 9,
            approximate: true,
            evidence: { article: 'one', exact: 'eight' },
            accordingTo: ['one/fair'],
          },
        ],
        relations: [{ type: 'PART_OF', event: 'week' }],
        codes: { gdelt: '1' },
        evidence: { article: 'one', exact: 'the fair' },
        lost: [{ article: 'one', field: 'evidence', exact: 'fête', prefix: 'la ', suffix: '.' }],
        accordingTo: ['one/fair'],
      },
      week: { type: 'OTHER', label: { en: 'Week' }, status: 'ONGOING', reportedIn: ['two'] },
    },
    articles: {
      one: {
        title: 'The fair',
        language: 'en',
        publishedOn: '2024-03-06',
        publisher: 'The Paper',
        url: 'https://news.example/one',
        codes: { gdelt: 'x' },
        provenance: { method: 'RETELLING', source: { fr: 'un article' }, license: 'CC-BY-4.0' },
        text: 'An official said that on Tuesday Ana told Town: “Come to the fair of eight stalls.”',
        statements: {
          fair: {
            speakers: ['ana'],
            addressees: ['town'],
            attribution: [
              { actors: ['some'], source: 'An official', cue: 'said', channel: 'BRIEFING' },
              {
                actors: ['ana'],
                source: 'Ana',
                cue: 'told',
                time: { edtf: '2024-03-05', expression: 'on Tuesday', anchor: '2024-03-06' },
              },
            ],
            form: 'DIRECT',
            act: 'REQUEST',
            content: 'Come to the fair of eight stalls.',
            about: [{ topic: 'rain' }],
            during: 'fair',
            performs: 'week',
            reportedAlso: ['two/again'],
            codes: { brat: 'T1' },
            lost: [{ field: 'cue', exact: 'dit' }],
          },
        },
        mentions: [
          { kind: 'METONYM', of: { actor: 'ana' }, spans: 'Ana', literal: 'a name', office: 'mayor' },
        ],
        notes: [
          { text: { en: 'So.' }, sources: ['https://b.example/x'], codes: { 'web-annotation': 'urn:x' } },
          { text: { en: 'So.' }, on: [{ statement: 'one/fair' }], spans: 'told' },
        ],
      },
      two: {
        language: 'pt-BR',
        provenance: { method: 'AUTHORED' },
        text: null,
        statements: { again: { speakers: [], form: 'REPORTED', act: 'ASSERT', text: 'De novo.' } },
      },
    },
    conflicts: { odd: { note: { en: 'Odd' }, between: [{ event: 'fair' }, { statement: 'one/fair' }] } },
  }),
};

/** How many properties a value has, and all within it; words in several languages are one for each of them. */
function properties(value: unknown, key = ''): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + properties(item, key), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const definition: unknown = Object.hasOwn(context, key) ? Reflect.get(context, key) : undefined;
  if (typeof definition === 'object' && definition !== null && '@container' in definition) {
    if (Reflect.get(definition, '@container') === '@language') return 0;
  }
  return Object.entries(value).reduce(
    (sum, [name, inner]) => sum + (name.startsWith('@') ? 0 : 1) + properties(inner, name),
    0,
  );
}

for (const of of [...fixtures, full]) {
  test(`The dossier ${of.slug} expands with no network, and no key of it is dropped`, async (t) => {
    const document = written(of);
    const expanded = await jsonld.expand(document, options);
    t.is(properties(expanded), properties(document['@graph']));
    t.is(expanded.length, document['@graph'].length);
  });

  test(`The dossier ${of.slug} is RDF`, async (t) => {
    const triples = await jsonld.toRDF(written(of), { ...options, format: 'application/n-quads' });
    t.true(triples.split('\n').length > of.statements.length * 10);
    t.notRegex(triples, /undefined|\[object/);
  });
}

test('Every term of the context is used', (t) => {
  const used = new Set<string>();
  const look = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        used.add(key);
        look(inner);
      }
    }
  };
  look(written(full)['@graph']);
  look(written(founding)['@graph']);
  const prefixes = ['@version', 'schema', 'oa', 'prov', 'rdf', 'xsd', 'edtfType', 'depeche'];
  t.deepEqual(
    Object.keys(context).filter((term) => !used.has(term) && !prefixes.includes(term)),
    [],
  );
});

test('Records that are referred to are in the graph', (t) => {
  for (const of of [...fixtures, full]) {
    const graph = written(of)['@graph'];
    const json = JSON.stringify(graph);
    const named = new Set(Array.from(json.matchAll(/"@id":"(urn:depeche:[^"]+)"/g), ([, at]) => at));
    for (const [, at] of json.matchAll(/"(urn:depeche:[^"]+)"/g)) t.true(named.has(at), at);
    const ids = graph.map((one) => one['@id']);
    t.is(new Set(ids).size, ids.length);
  }
});

test('A stranger finds who is quoted, and the words, by the terms of schema.org alone', async (t) => {
  const frame = {
    '@context': { '@vocab': SCHEMA },
    '@type': 'Quotation',
    creator: { name: { '@value': {}, '@language': 'fr' } },
  };
  const framed = await jsonld.frame(written(founding), frame, options);
  const graph = framed['@graph'];
  const quotation = Array.isArray(graph) ? graph.find((one) => one['@id'] === goal) : undefined;
  t.is(quotation?.creator['@id'], `${BASE}actor/dmitry-peskov`);
  t.regex(quotation?.creator.name['@value'], /Peskov$/);
  t.deepEqual(quotation?.text, {
    '@language': 'fr',
    '@value':
      'Le but du dialogue est clair et c’est de continuer à discuter des questions qui étaient à l’ordre du jour lors du dialogue du 7 décembre par vidéoconférence',
  });
});

test('The words that prove it are selected by position and by quoting, in the terms of Web Annotation', async (t) => {
  const frame = {
    '@context': { '@vocab': OA, content: `${BASE}vocabulary:content` },
    '@id': goal,
    content: { hasSelector: {} },
  };
  const { content } = await jsonld.frame(written(founding), frame, options);
  const selectors: ReadonlyArray<Readonly<Record<string, unknown>>> = Object(content).hasSelector;
  const [article] = founding.articles;
  const quote = selectors.find((one) => one['@type'] === 'TextQuoteSelector');
  const position = selectors.find((one) => one['@type'] === 'TextPositionSelector');
  const offset = (key: string) => Number(Reflect.get(Object(position?.[key]), '@value'));
  const words = [...(article?.text ?? '')].slice(offset('start'), offset('end')).join('');
  t.deepEqual(words, quote?.exact);
  t.true(article?.text?.includes(`${quote?.prefix}${quote?.exact}${quote?.suffix}`));
});

test('A relayed statement is attributed to its speakers, and the chain tells through whom', async (t) => {
  const frame = {
    '@context': {
      '@vocab': PROV,
      depeche: `${BASE}vocabulary:`,
      chain: { '@id': 'depeche:attribution', '@container': '@list' },
      agent: { '@type': '@id' },
      wasAttributedTo: { '@type': '@id' },
      addressee: { '@id': 'depeche:addressee', '@type': '@id' },
    },
    '@id': `${BASE}statement/appel-biden-poutine-2021-12-30/diplomatic-path-open`,
    chain: { '@embed': '@always', agent: { '@embed': '@never' } },
    wasAttributedTo: { '@embed': '@never' },
    addressee: { '@embed': '@never' },
  };
  const framed = await jsonld.frame(written(founding), frame, options);
  t.is(framed.wasAttributedTo, `${BASE}actor/joe-biden`);
  t.is(framed.addressee, `${BASE}actor/vladimir-putin`);
  const chain = Array.isArray(framed.chain) ? framed.chain : [];
  t.deepEqual(
    chain.map(({ agent }) => agent),
    [`${BASE}actor/white-house`, `${BASE}actor/joe-biden`],
  );
  t.deepEqual(
    chain.map(({ 'depeche:channel': channel }) => channel),
    ['COMMUNIQUE', 'UNSPECIFIED'],
  );
});

test('Of the chain, PROV is told the last link alone, so that nobody who relays is taken for a speaker', (t) => {
  const statement = written(full)['@graph'].find((one) => one['@id'] === `${BASE}statement/one/fair`);
  t.is(statement?.qualifiedAttribution, `${BASE}statement/one/fair/attribution/2`);
  const links: unknown[] = Array.isArray(statement?.attribution) ? statement.attribution : [];
  t.deepEqual(
    links.map((link) => Reflect.get(Object(link), '@type')),
    [['depeche:Link'], ['depeche:Link', 'prov:Attribution']],
  );
});

test('Each form of statement has the class that it is', (t) => {
  const kinds = new Map(
    written(founding)['@graph'].flatMap((one) => (one.form === undefined ? [] : [[one.form, one['@type']]])),
  );
  t.deepEqual(kinds.get('DIRECT'), ['depeche:Statement', 'schema:Quotation', 'prov:Entity']);
  t.deepEqual(kinds.get('INDIRECT'), ['depeche:Statement', 'schema:Claim', 'prov:Entity']);
  t.deepEqual(kinds.get('MIXED'), ['depeche:Statement', 'schema:Quotation', 'schema:Claim', 'prov:Entity']);
  t.deepEqual(kinds.get('REPORTED'), ['depeche:Statement', 'prov:Entity']);
});

test('The graph is written node by node', (t) => {
  const pieces = [...writeJsonLd(founding)];
  t.is(pieces.length, written(founding)['@graph'].length + 2);
});
