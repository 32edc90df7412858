import type { GraphqlEndpoint } from '@academy/graphql/endpoint/graphql-endpoint'
import type { GraphiqlPage } from '@academy/graphql/graphiql/graphiql-page'
import type { Exchange, Route } from '../http/exchange.ts'
import { isRead } from '../http/exchange.ts'
import { readBody } from '../http/read-body.ts'
import { send } from '../http/send.ts'

/** Document, variables and what JSON adds to them; anything longer is refused without being read to its end. */
const bodyBytesMax = 64 * 1024

/** `/graphql`: a browser gets GraphiQL, everybody else answers. */
export function graphqlRoute(endpoint: GraphqlEndpoint, page: GraphiqlPage): Route {
  return (exchange) => {
    if (exchange.path !== '/graphql') return false
    const wantsPage = isRead(exchange) && exchange.request.headers.accept?.includes('text/html')
    return wantsPage ? sendPage(exchange, page) : sendAnswer(exchange, endpoint)
  }
}

async function sendPage(exchange: Exchange, page: GraphiqlPage): Promise<boolean> {
  const encoded = exchange.request.headers['accept-encoding']?.includes('gzip') ?? false
  const { headers, body } = await page.render(encoded)
  send(exchange, { headers, body })
  return true
}

async function sendAnswer(exchange: Exchange, endpoint: GraphqlEndpoint): Promise<boolean> {
  const { request, response, search, requestId } = exchange
  const body = request.method === 'POST' ? await readBody(request, bodyBytesMax) : ''
  const { headers } = request
  const onHangUp = (abandon: () => void) =>
    response.once('close', () => response.writableFinished || abandon())
  if (body === undefined) response.shouldKeepAlive = false
  send(
    exchange,
    await endpoint.answer({
      method: request.method ?? 'GET',
      search,
      contentType: headers['content-type'],
      accept: headers.accept,
      ifNoneMatch: headers['if-none-match'],
      body,
      onHangUp,
      requestId,
    }),
  )
  return true
}
