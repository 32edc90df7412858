import type { RawRequest } from './say-raw.ts'
import type { SeededRandom } from './seeded-random.ts'

/** A request that nobody would send by accident, to one address. */
export interface Attack {
  name: string
  /**
   * Where it is a fair question, whose cost is in its operation: anything but 200 there says that the attack no longer reaches
   * it.
   */
  answeredAt?: string
  make(path: string, random: SeededRandom): RawRequest
}

/** Parameters and fields that some route reads. */
const names = ['q', 'nation', 'activity', 'layer', 'area', 'programme', 'period', 'page', 'after', 'sort', 'order', 'release', 'asOf', 'grade', 'kind', 'from', 'to', 'input', 'batch', 'query', 'variables', 'operationName', 'extensions', 'token', 'next', 'saved', 'tried', 'round', 'asked', 'email', 'person', 'title', 'index'] as const // prettier-ignore

const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth)

const values = (random: SeededRandom) =>
  random.one([
    '%00', '%ED%A0%80', '%', '%E0%A4%A', '-1', '0', '1e999', '99999999999999999999999999', '-0.0000001', 'NaN', '__proto__', 'constructor',
    encodeURIComponent("'; DROP TABLE x; --"), encodeURIComponent('\\" OR 1=1'), encodeURIComponent('a & | ! <-> :*'), '%F0%9F%98%80'.repeat(200),
    'a'.repeat(8_000), encodeURIComponent('('.repeat(900)), 'a+'.repeat(3_000), '%25'.repeat(2_000), '../'.repeat(500),
    encodeURIComponent(deep('[', ']', 900)), encodeURIComponent(deep('{"a":', '1}', 1).repeat(50)), encodeURIComponent('{"json":{"first":1e400}}'),
    encodeURIComponent(`{"json":{"words":"${'a '.repeat(900)}"}}`), encodeURIComponent('{"json":null,"meta":{"values":{"a":[["set"]]}}}'), // prettier-ignore
    encodeURIComponent(`{ ${'a: __typename '.repeat(200)} }`), encodeURIComponent(deep('{ schemes(first: 200) { nodes ', '}', 40)),
  ]) // prettier-ignore

/** Several parameters, some that are read, some not, some twice. */
function search(random: SeededRandom): string {
  const count = 1 + random.below(8)
  const pairs = Array.from({ length: count }, () => `${random.one([...names, 'x'])}=${values(random)}`)
  return pairs.join('&').slice(0, 14_000)
}

const head = (method: string, path: string, headers: readonly string[]) =>
  `${[`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`

function get(path: string, headers: readonly string[] = [], method = 'GET'): RawRequest {
  return { bytes: Buffer.from(head(method, path, headers), 'latin1') }
}

const formType = 'application/x-www-form-urlencoded'
const ours = 'Sec-Fetch-Site: same-origin'

function post(path: string, type: string, body: string | Buffer, more: readonly string[] = []): RawRequest {
  const bytes = Buffer.from(body)
  const headers = [ours, `Content-Type: ${type}`, `Content-Length: ${bytes.length}`, ...more]
  return { bytes: Buffer.concat([Buffer.from(head('POST', path, headers), 'latin1'), bytes]) }
}

const pairs = (count: number, pair: (n: number) => string) => Array.from({ length: count }, (_none, n) => pair(n)).join('&') // prettier-ignore
const MB = 1_000_000

/** Requests to read. */
export const readingAttacks: readonly Attack[] = [
  { name: 'odd values of known parameters', make: (path, random) => get(`${path}?${search(random)}`) },
  { name: 'odd values, wanting a page', make: (path, random) => get(`${path}?${search(random)}`, ['Accept: text/html', 'Accept-Encoding: br']) }, // prettier-ignore
  { name: 'one parameter many times', make: (path, random) => get(`${path}?${pairs(90, () => `${random.one(names)}=${random.below(1e9)}`)}`) }, // prettier-ignore
  { name: 'too many parameters', make: (path) => get(`${path}?${pairs(2_500, (n) => `k${n}=1`)}`) },
  { name: 'a long name', make: (path) => get(`${path}?${'k'.repeat(12_000)}=1`) },
  { name: 'a long value', make: (path, random) => get(`${path}?${random.one(names)}=${'v'.repeat(14_000)}`) },
  { name: 'an address that is too long', make: (path) => get(`${path}?q=${'v'.repeat(40_000)}`) },
  { name: 'deep JSON in the address', make: (path, random) => get(`${path}?${random.one(['input', 'variables', 'q'])}=${deep('[', ']', 3_500)}`) }, // prettier-ignore
  { name: 'a path that goes on', make: (path) => get(`${path}${'/..%2f'.repeat(300)}%00`) },
  { name: 'a search of fifty words', answeredAt: '/trpc/published.search', make: (path) => get(`${path}?input=${encodeURIComponent(JSON.stringify({ json: { words: 'a '.repeat(50), first: 50 } }))}`) }, // prettier-ignore
  { name: 'many tags', make: (path) => get(path, [`If-None-Match: ${'W/"a", '.repeat(2_000)}"b"`]) },
  { name: 'many ranges', make: (path) => get(path, [`Range: bytes=${'0-0,'.repeat(3_000)}1-1`]) },
  { name: 'many cookies', make: (path) => get(path, [`Cookie: ${'a=b; '.repeat(2_900)}`]) },
  { name: 'a forged session', make: (path, random) => get(path, [`Cookie: better-auth.session_token=${values(random)}.${'x'.repeat(500)}`]) }, // prettier-ignore
  { name: 'odd things accepted', make: (path) => get(path, [`Accept: ${'a/b;q=0.1,'.repeat(1_000)}*/*`, `Accept-Encoding: ${'x;q=0.1,'.repeat(400)}br`]) }, // prettier-ignore
  { name: 'too many headers', make: (path) => get(path, Array.from({ length: 1_500 }, (_none, n) => `X-${n}: 1`)) }, // prettier-ignore
  { name: 'another method', make: (path, random) => get(path, [ours], random.one(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'HEAD'])) }, // prettier-ignore
  { name: 'the whole address', make: (path) => get(`http://other.example:99${path}`) },
  { name: 'a GET with a body', make: (path) => ({ bytes: Buffer.from(`${head('GET', path, [`Content-Length: ${MB}`])}${'a'.repeat(MB)}`) }) }, // prettier-ignore
  { name: 'half a head', make: (path) => ({ bytes: Buffer.from(`GET ${path} HTTP/1.1\r\nHost: loc`), ends: true }) }, // prettier-ignore
  { name: 'no host', make: (path) => ({ bytes: Buffer.from(`GET ${path} HTTP/1.1\r\nConnection: close\r\n\r\n`) }) }, // prettier-ignore
  { name: 'two hosts', make: (path) => get(path, ['Host: other.example']) },
  { name: 'a host that is none', make: (path) => ({ bytes: Buffer.from(`GET ${path} HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n`) }) }, // prettier-ignore
  { name: 'not HTTP', make: (_path, random) => ({ bytes: Buffer.from(random.one(['\u0016\u0003\u0001\r\n\r\n', 'GET /\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', `${'x'.repeat(100_000)}\r\n\r\n`])) }) }, // prettier-ignore
  { name: 'a tunnel', make: () => ({ bytes: Buffer.from('CONNECT other.example:443 HTTP/1.1\r\nHost: other.example\r\n\r\n') }) }, // prettier-ignore
]

/** Requests with a body. */
export const writingAttacks: readonly Attack[] = [
  { name: 'a field of 1 MB', make: (path, random) => post(path, formType, `${random.one(names)}=${'a'.repeat(MB - 50)}`) }, // prettier-ignore
  { name: 'a field of 1 MB, encoded', make: (path, random) => post(path, formType, `${random.one(names)}=${'%C3%A9'.repeat(166_000)}`) }, // prettier-ignore
  // Signs that a page has to escape, in whatever it gives back.
  ...['"', '<', '+', '%3C', '‹'].map((sign): Attack => {
    const count = Math.floor((MB - 10_000) / Buffer.byteLength(sign))
    return { name: `a field of 1 MB of ${sign}`, make: (path, random) => post(path, formType, `_again=1&${random.one(names)}=${sign.repeat(count)}`) } // prettier-ignore
  }),
  { name: 'as many signs as are taken before sign-in', make: (path) => post(path, formType, `scheme-summary=${'"'.repeat(399_000)}`) }, // prettier-ignore
  { name: '499 fields of signs', make: (path) => post(path, formType, pairs(499, (n) => `k${n}=${'"'.repeat(790)}`)) }, // prettier-ignore
  { name: 'a short field of signs', make: (path) => post(path, formType, `email=${'"'.repeat(19_000)}`) },
  {
    name: '50,000 names',
    make: (path) =>
      post(
        path,
        formType,
        pairs(50_000, (n) => `k${n}=1`),
      ),
  },
  {
    name: '1,000 names',
    make: (path) =>
      post(
        path,
        formType,
        pairs(1_000, (n) => `k${n}=${'v'.repeat(900)}`),
      ),
  },
  { name: 'one name 1,000 times', make: (path, random) => post(path, formType, pairs(1_000, () => `${random.one(names)}=1`)) }, // prettier-ignore
  { name: 'a name of 900 kB', make: (path) => post(path, formType, `${'k'.repeat(900_000)}=1`) },
  { name: 'nothing but signs', make: (path) => post(path, formType, '&'.repeat(MB)) },
  { name: 'odd values', make: (path, random) => post(path, formType, search(random)) },
  { name: 'twice as much', make: (path) => post(path, formType, `a=${'a'.repeat(2 * MB)}`) },
  { name: 'deep JSON', make: (path) => post(path, 'application/json', deep('[', ']', 400_000)) },
  {
    name: 'deep JSON, small',
    make: (path) => post(path, 'application/json', deep('{"variables":', '}', 2_000)),
  },
  { name: 'JSON of huge numbers', make: (path) => post(path, 'application/json', `{"query":"{__typename}","variables":{"a":[${'1e400,'.repeat(9_000)}0]}}`) }, // prettier-ignore
  { name: 'JSON of many keys', make: (path) => post(path, 'application/json', `{${Array.from({ length: 5_000 }, (_none, n) => `"k${n}":1`).join(',')}}`) }, // prettier-ignore
  { name: 'a query of many fields', make: (path) => post(path, 'application/json', JSON.stringify({ query: `{ ${'a: __typename '.repeat(3_500)} }` })) }, // prettier-ignore
  { name: 'a query that is deep', make: (path) => post(path, 'application/json', JSON.stringify({ query: deep('{ schemes(first: 200) { nodes ', '}}', 1_000) })) }, // prettier-ignore
  { name: 'fragments upon fragments', make: (path) => post(path, 'application/json', JSON.stringify({ query: fragments(300) })) }, // prettier-ignore
  { name: 'a search of odd words', answeredAt: '/graphql', make: (path, random) => post(path, 'application/json', JSON.stringify({ query: 'query ($q: String!) { search(words: $q, first: 50) { score } }', variables: { q: searchable(values(random)) } })) }, // prettier-ignore
  { name: 'another content type', make: (path, random) => post(path, random.one(['text/plain', 'application/xml', 'image/png', '', 'application/json; charset=utf-7', ';;;', 'multipart/form-data']), 'a=1') }, // prettier-ignore
  { name: 'many parts', make: (path) => post(path, 'multipart/form-data; boundary=b', `${'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(15_000)}--b--\r\n`) }, // prettier-ignore
  {
    name: 'packed',
    make: (path) => post(path, formType, Buffer.alloc(1_000, 31), ['Content-Encoding: gzip']),
  },
  { name: 'from elsewhere', make: (path) => post(path, formType, 'a=1', ['Origin: https://other.example']) },
  { name: 'not UTF-8', make: (path) => post(path, formType, Buffer.from(`email=${'\u00FF\u00FE\u0000'.repeat(3_000)}`, 'latin1')) }, // prettier-ignore
  { name: 'half a body', make: (path) => ({ bytes: Buffer.from(`${head('POST', path, [ours, `Content-Type: ${formType}`, 'Content-Length: 500'])}a=1`), ends: true }) }, // prettier-ignore
  { name: 'broken chunks', make: (path) => ({ bytes: Buffer.from(`${head('POST', path, [ours, `Content-Type: ${formType}`, 'Transfer-Encoding: chunked'])}zz\r\n`) }) }, // prettier-ignore
  { name: 'two lengths', make: (path) => ({ bytes: Buffer.from(`${head('POST', path, [ours, 'Content-Length: 3', 'Content-Length: 5'])}a=1`) }) }, // prettier-ignore
  { name: 'chunks of one byte', make: (path) => inChunks(path, 1, 60_000) },
  { name: 'chunks of 17 bytes', make: (path) => inChunks(path, 17, 58_000) },
  { name: 'chunks of 251 bytes', make: (path) => inChunks(path, 251, 3_980) },
]

function inChunks(path: string, chunkBytes: number, chunks: number): RawRequest {
  const chunk = `${chunkBytes.toString(16)}\r\n${'a'.repeat(chunkBytes)}\r\n`
  const headers = [ours, `Content-Type: ${formType}`, 'Transfer-Encoding: chunked']
  return { bytes: Buffer.from(`${head('POST', path, headers)}${chunk.repeat(chunks)}0\r\n\r\n`) }
}

function fragments(count: number): string {
  const list = Array.from({ length: count }, (_none, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`) // prettier-ignore
  return `{ ...f0 } ${list.join(' ')} fragment f${count} on Query { __typename }`
}

/** The same as words that a search takes: 2 to 100 characters, without NUL. */
function searchable(value: string): string {
  return decode(value).replaceAll('\0', 'x').slice(0, 100).padEnd(2, 'x')
}

/** A value as it is in a body; one that cannot be decoded as it stands. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
