import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { examples } from './examples.ts'
import { frameEditor } from './graphiql-frame.ts'

const compress = promisify(gzip)

interface Rendered {
  plain: Buffer
  zipped: Buffer
  headers: Record<string, string>
}

/**
 * GraphiQL, whole in one page: nothing is fetched from anywhere else. It is 9 MB of text, 2 MB on the way, so it is put
 * together when first asked for.
 */
export class GraphiqlPage {
  #rendered: Promise<Rendered> | undefined

  async render(zipped: boolean): Promise<{ body: Buffer; headers: Record<string, string> }> {
    this.#rendered ??= render()
    const page = await this.#rendered
    if (!zipped) return { body: page.plain, headers: page.headers }
    return { body: page.zipped, headers: { ...page.headers, 'content-encoding': 'gzip' } }
  }
}

async function render(): Promise<Rendered> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const [first] = examples
  const text = frameEditor(
    renderGraphiQL({
      title: 'Query the register of social prescribing',
      endpoint: '/graphql',
      credentials: 'omit',
      shouldPersistHeaders: false,
      defaultQuery: first?.query ?? '',
    }).trim(),
  )
  const plain = Buffer.from(text)
  return {
    plain,
    zipped: await compress(plain),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=3600',
      'content-security-policy': policyFor(text),
      vary: 'accept, accept-encoding',
    },
  }
}

/** This page alone runs a script that is written into it, named by its hash; its editor needs styles and workers of its own making. */
function policyFor(html: string): string {
  const start = html.indexOf('<script>') + '<script>'.length
  const script = html.slice(start, html.lastIndexOf('</script>'))
  const hash = createHash('sha256').update(script).digest('base64')
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
