const repeat = (times: number, text: (n: number) => string) =>
  Array.from({ length: times }, (_, n) => text(n)).join(' ')
const nest = (levels: number, open: string, core: string) =>
  `${open} `.repeat(levels) + core + ' }'.repeat(levels)
const chain = (links: number, uses: number, last: string) =>
  repeat(links, (n) => `fragment F${n} on Query { ${`...F${n + 1} `.repeat(uses)} }`) +
  ` fragment F${links} on Query { ${last} }`
const introspect = (inner: string) => `{ __schema { types { ${inner} } } }`

export interface Attack {
  name: string
  query: string
  variables?: Record<string, unknown>
  operationName?: string
}

const small = 'schemes(first: 1) { nodes { name } }'

/** Documents that must be refused before they run: each is a way in which public GraphQL services were made to work for nothing. */
export const attacks: Attack[] = [
  {
    name: 'depth through a circle of types',
    query: `{ ${nest(5, 'schemes(first: 1) { nodes { programme {', small)} ${' } }'.repeat(5)} }`,
  },
  { name: 'depth 30 by parents', query: `{ area(code: "x") { ${nest(30, 'parent {', 'name')} } }` },
  {
    name: 'depth hidden in fragments',
    query: `{ area(code: "x") { ...P0 } } ${repeat(14, (n) => `fragment P${n} on Area { parent { ...P${n + 1} } }`)} fragment P14 on Area { name }`,
  },
  {
    name: 'depth hidden in inline fragments',
    query: `{ area(code: "x") { ${nest(14, 'parent { ... on Area {', 'name')} ${' }'.repeat(14)} } }`,
  },
  {
    name: 'depth through a fragment named __schema',
    query: `{ area(code: "x") { ...__schema } } fragment __schema on Area { ${nest(14, 'parent {', 'name')} }`,
  },
  {
    name: 'a fragment used shallow first and deep after',
    query: `{ a1: area(code: "x") { ...D } area(code: "x") { ${nest(9, 'parent {', '...D')} } } fragment D on Area { ${nest(4, 'parent {', 'name')} }`,
  },
  { name: '31 aliases', query: `{ ${repeat(31, (n) => `a${n}: release { number }`)} }` },
  { name: '100 aliases of __typename', query: `{ ${repeat(100, (n) => `a${n}: __typename`)} }` },
  {
    name: '50 aliases of __typename inside a list',
    query: `{ schemes(first: 1) { nodes { ${repeat(50, (n) => `a${n}: __typename`)} } } }`,
  },
  {
    name: 'aliases spread over fragments',
    query: `{ ${repeat(8, (n) => `...A${n}`)} } ${repeat(8, (n) => `fragment A${n} on Query { ${repeat(5, (m) => `a${n}x${m}: __typename`)} }`)}`,
  },
  {
    name: 'aliases in a fragment used again and again',
    query: `{ schemes(first: 1) { nodes { programme { ...A } lead { name } } edges { node { programme { ...A ...A ...A } } } } } fragment A on Programme { ${repeat(10, (n) => `a${n}: name`)} }`,
  },
  {
    name: 'aliases in an operation that is not run',
    query: `query Run { __typename } query Other { ${repeat(40, (n) => `a${n}: __typename`)} }`,
    operationName: 'Run',
  },
  {
    name: 'the same relation under many names',
    query: `{ schemes(first: 200) { nodes { ${repeat(29, (n) => `a${n}: awards(first: 200) { nodes { slug } }`)} } } }`,
  },
  {
    name: 'multiplied lists',
    query:
      '{ programmes(first: 200) { nodes { schemes(first: 200) { nodes { awards(first: 200) { nodes { slug } } } } } } }',
  },
  {
    name: 'multiplied lists through edges',
    query:
      '{ programmes(first: 200) { edges { node { schemes(first: 200) { edges { node { name } } } } } } }',
  },
  {
    name: 'a list in nodes and again in edges',
    query:
      '{ schemes(first: 200) { nodes { areas(first: 50) { nodes { name } } } edges { node { areas(first: 60) { nodes { name } } } } } }',
  },
  {
    name: 'many counts',
    query: `{ schemes(first: 200) { nodes { areas(first: 1) { totalCount } awards(first: 1) { totalCount } } edges { node { areas(first: 1) { totalCount } awards(first: 2) { totalCount } } } } areas(first: 200) { nodes { schemes(first: 1) { totalCount } observations(first: 1) { totalCount } } } }`,
  },
  {
    name: 'ten searches',
    query: `{ ${repeat(10, (n) => `s${n}: search(words: "ab", first: 50) { record { ... on Scheme { awards(first: 50) { nodes { slug } } } } }`)} }`,
  },
  {
    name: 'sizes from variables',
    query: 'query ($n: Int) { schemes(first: $n) { nodes { areas(first: $n) { nodes { name } } } } }',
    variables: { n: 200 },
  },
  {
    name: 'a size from a default',
    query: 'query ($n: Int = 200) { schemes(first: $n) { nodes { areas(first: $n) { nodes { name } } } } }',
  },
  { name: 'no size', query: '{ schemes { nodes { name } } }' },
  { name: 'no size under a list', query: '{ schemes(first: 2) { nodes { areas { nodes { name } } } } }' },
  { name: 'a size that is null', query: '{ schemes(first: null) { nodes { name } } }' },
  {
    name: 'a size that is null in a variable',
    query: 'query ($n: Int = 5) { schemes(first: $n) { nodes { name } } }',
    variables: { n: null },
  },
  { name: 'a size that is not sent', query: 'query ($n: Int) { schemes(first: $n) { nodes { name } } }' },
  { name: 'a size of 201', query: '{ schemes(first: 201) { nodes { name } } }' },
  { name: 'a size of 0', query: '{ schemes(first: 0) { nodes { name } } }' },
  { name: 'a size below 0', query: '{ schemes(last: -1) { nodes { name } } }' },
  { name: 'both sizes', query: '{ schemes(first: 1, last: 200) { nodes { name } } }' },
  {
    name: 'a size with a point',
    query: 'query ($n: Int) { schemes(first: $n) { nodes { name } } }',
    variables: { n: 1.5 },
  },
  {
    name: 'a size as text',
    query: 'query ($n: Int) { schemes(first: $n) { nodes { name } } }',
    variables: { n: '9' },
  },
  { name: 'a size beyond numbers', query: '{ schemes(first: 99999999999999999999) { nodes { name } } }' },
  { name: 'a fragment that contains itself', query: '{ ...A } fragment A on Query { ...A }' },
  {
    name: 'fragments that contain each other',
    query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  },
  {
    name: 'a circle of fragments in the schema',
    query: '{ __schema { types { ...T } } } fragment T on __Type { ofType { ...T } }',
  },
  { name: 'fragments that double twelve times', query: `{ ...F0 } ${chain(12, 2, small)}` },
  { name: 'fragments that grow tenfold over empty ones', query: `{ ...F0 } ${chain(9, 10, '')}` },
  {
    name: 'fragments that grow tenfold in the schema',
    query: `{ __schema { ...F0 } } ${chain(9, 10, '').replaceAll('on Query', 'on __Schema')}`,
  },
  { name: '11 fields at the top', query: `{ ${repeat(11, (n) => `f${n}: release { number }`)} }` },
  { name: '600 times the same field', query: `{ schemes(first: 1) { nodes { ${'name '.repeat(600)} } } }` },
  { name: '2,001 words', query: `{ ${'__typename '.repeat(2_001)} }` },
  { name: 'a document of 20 kB', query: `{ __typename } # ${'x'.repeat(20_000)}` },
  { name: '300 comments', query: `{ __typename }\n${'#\n'.repeat(300)}` },
  {
    name: '9 kB of variables',
    query: 'query ($t: String!) { search(words: $t, first: 1) { score } }',
    variables: { t: 'x'.repeat(9_000) },
  },
  { name: '30 directives', query: `{ ${'...@include(if: true) { __typename } '.repeat(30)} }` },
  { name: 'directives piled on one field', query: `{ __typename ${'@skip(if: false) '.repeat(25)} }` },
  { name: 'unknown directives', query: `{ __typename ${repeat(21, (n) => `@d${n}`)} }` },
  { name: 'six operations', query: repeat(6, (n) => `query Q${n} { __typename }`), operationName: 'Q0' },
  { name: 'an operation that is not there', query: 'query A { __typename }', operationName: 'B' },
  { name: 'two operations and no choice', query: 'query A { __typename } query B { __typename }' },
  {
    name: 'the schema in circles',
    query: introspect('fields { type { fields { type { fields { type { fields { name } } } } } }'),
  },
  {
    name: 'the schema wide and in circles',
    query: introspect(
      'possibleTypes { interfaces { possibleTypes { interfaces { possibleTypes { name } } } } }',
    ),
  },
  {
    name: 'the schema under 31 names',
    query: `{ ${repeat(31, (n) => `s${n}: __schema { queryType { name } }`)} }`,
  },
  { name: 'a mutation', query: 'mutation { deleteScheme(id: 1) { id } }' },
  { name: 'a subscription', query: 'subscription { schemes { id } }' },
  { name: 'unknown fields', query: '{ passwords { hash } }' },
  { name: '@defer on a field', query: '{ ... @defer { release { number } } }' },
  {
    name: 'two sizes for one field',
    query: '{ schemes(first: 1) { nodes { name } } schemes(first: 2) { nodes { name } } }',
  },
  { name: 'not GraphQL', query: "'; DROP TABLE published.scheme; --" },
  { name: 'an empty document', query: '' },
  { name: 'braces that do not close', query: '{'.repeat(1_500) },
  {
    name: 'brackets in brackets',
    query: `{ schemes(first: ${'['.repeat(900)}1${']'.repeat(900)}) { nodes { name } } }`,
  },
  {
    name: 'a made-up cursor',
    query: '{ schemes(first: 1, after: "AAAAAAAAAAAAAAAAAAAAAAAA") { nodes { name } } }',
  },
  { name: 'a made-up id', query: '{ node(id: "U2NoZW1lOjEgT1IgMT0x") { id } }' },
  { name: 'a release that is not there', query: '{ schemes(first: 1, asOf: 999) { nodes { name } } }' },
  { name: 'a release beyond numbers', query: '{ schemes(first: 1, asOf: 99999999999) { nodes { name } } }' },
]
