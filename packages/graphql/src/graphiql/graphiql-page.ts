import { createHash } from 'node:crypto'
import { examples } from './examples.ts'

type PageEncoding = 'br' | 'gzip'

/** Packs a body, as the other answers of the door are packed. */
type Pack = (encoding: PageEncoding, body: Buffer) => Promise<Buffer>

/** Where the editor stands in the page around it. */
const PLACE = '<div id="root"></div>'

interface Rendered {
  plain: Buffer
  headers: Record<string, string>
}

/**
 * GraphiQL in a page of ours, which holds `<div id="root"></div>` where it shall stand: no script is fetched from
 * anywhere. It is 9 MB of text, 2 MB on the way, so it is put together, and packed in each way, once: when first asked for.
 */
export class GraphiqlPage {
  readonly #frame: () => string
  readonly #pack: Pack
  #rendered: Promise<Rendered> | undefined
  readonly #packed = new Map<PageEncoding, Promise<Buffer>>()

  constructor(frame: () => string, pack: Pack) {
    this.#frame = frame
    this.#pack = pack
  }

  async render(
    encoding: PageEncoding | undefined,
  ): Promise<{ body: Buffer; headers: Record<string, string> }> {
    this.#rendered ??= render(this.#frame())
    const { plain, headers } = await this.#rendered
    if (!encoding) return { body: plain, headers }
    const packed = this.#packed.get(encoding) ?? this.#pack(encoding, plain)
    this.#packed.set(encoding, packed)
    return { body: await packed, headers: { ...headers, 'content-encoding': encoding } }
  }
}

async function render(frame: string): Promise<Rendered> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const [first] = examples
  const editor = renderGraphiQL({
    endpoint: '/graphql',
    credentials: 'omit',
    shouldPersistHeaders: false,
    defaultQuery: first?.query ?? '',
  })
  const style = between(editor, '<style>', '</style>')
  const script = between(editor, '<script>', '</script>')
  // A function, as `$` means something in a replacement.
  const plain = Buffer.from(
    frame
      .replace('</head>', () => `<style>${style}</style></head>`)
      .replace(PLACE, () => `${PLACE}<script>${script}</script>`),
  )
  return {
    plain,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      'content-security-policy': policyFor(script),
      vary: 'accept, accept-encoding',
    },
  }
}

/** What stands between the first `start` and the last `end`: the script holds both words in its own text. */
function between(text: string, start: string, end: string): string {
  return text.slice(text.indexOf(start) + start.length, text.lastIndexOf(end))
}

/** This page alone runs a script that is written into it, named by its hash; its editor needs styles and workers of its own making. */
function policyFor(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64')
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    'worker-src blob:',
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
