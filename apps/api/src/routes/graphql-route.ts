import type { GraphqlEndpoint } from '@academy/graphql/endpoint/graphql-endpoint'
import { GraphiqlPage } from '@academy/graphql/graphiql/graphiql-page'
import { compress } from '@academy/server/answer/compress'
import { send } from '@academy/server/answer/send'
import { isRead, type Exchange } from '@academy/server/exchange'
import { ProblemError } from '@academy/server/problem'
import { chooseEncoding, encodingNames } from '@academy/server/request/accept-encoding'
import { prefers } from '@academy/server/request/prefers'
import { wantsPage } from '@academy/server/request/wants-page'
import type { Route } from '@academy/server/routing/find-route'
import type { ApiPages } from '../../app/api-pages.tsx'

/** `/graphql`: a browser gets the query editor, everybody else answers. `/cy/graphql` is the editor's page in Welsh. */
export function graphqlRoutes(endpoint: GraphqlEndpoint, pages: ApiPages): Route[] {
  const english = new GraphiqlPage(() => pages.editor('en'), compress)
  const welsh = new GraphiqlPage(() => pages.editor('cy'), compress)
  return [
    {
      path: '/graphql',
      methods: ['GET', 'POST'],
      answer(exchange) {
        const { accept } = exchange.request.headers
        const asksForPage = isRead(exchange) && wantsPage(accept)
        return asksForPage ? sendPage(exchange, english) : sendAnswer(exchange, endpoint)
      },
    },
    { path: '/cy/graphql', methods: ['GET'], answer: (exchange) => sendPage(exchange, welsh) },
  ]
}

async function sendPage(exchange: Exchange, page: GraphiqlPage): Promise<void> {
  const encoding = chooseEncoding(exchange.request.headers['accept-encoding'], encodingNames)
  await send(exchange, await page.render(encoding))
}

async function sendAnswer(exchange: Exchange, endpoint: GraphqlEndpoint): Promise<void> {
  const { request, response, search, requestId, method } = exchange
  const { headers } = request
  if (method === 'POST' && !/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? ''))
    throw new ProblemError(notJson)
  const answer = await endpoint.answer({
    method,
    search,
    type: prefers(headers.accept, responseJson) ? responseJson : 'application/json',
    body: exchange.body.toString(),
    onHangUp: (abandon) => response.once('close', () => response.writableFinished || abandon()),
    requestId,
  })
  await send(exchange, answer)
}

const responseJson = 'application/graphql-response+json'

/** Yoga would also read forms, which a page of another site can send without being asked. */
const notJson = {
  status: 415,
  code: 'content-type',
  message: 'The body is not `application/json`. Send JSON with the header `content-type: application/json`.',
}
