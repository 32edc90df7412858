import type { Runtime } from '@academy/services/runtime/create-runtime'
import { appRouter } from '@academy/trpc/app-router'
import { remoteProcedures } from '@academy/trpc/remote-procedures'
import { nodeHTTPRequestHandler } from '@trpc/server/adapters/node-http'
import type { Exchange, Route } from '../http/exchange.ts'
import { sendError } from '../http/send.ts'

const prefix = '/trpc/'
const bodyBytesMax = 64 * 1024
const batchMax = 10

/**
 * The procedures that a remote caller may use: queries that are declared public and read published facts. The caller is
 * always the public, so that one which is let through by mistake still refuses.
 */
export function trpcRoute(runtime: Runtime): Route {
  const allowed = new Set(remoteProcedures())
  return async (exchange) => {
    const { request, response, path, requestId } = exchange
    if (!path.startsWith(prefix)) return false
    const names = decodePath(path.slice(prefix.length))
    const problem = problemOf(exchange, names, allowed)
    if (problem) {
      sendError(exchange, problem.status, problem)
      return true
    }
    for (const [name, value] of Object.entries(exchange.headers)) response.setHeader(name, value)
    response.setHeader('cache-control', 'public, max-age=1, stale-while-revalidate=60')
    await nodeHTTPRequestHandler({
      router: appRouter,
      path: names.join(','),
      req: request,
      res: response,
      maxBodySize: bodyBytesMax,
      createContext: () => ({ ...runtime.contextFor({ kind: 'public' }), requestId }),
    })
    return true
  }
}

function problemOf({ request }: Exchange, names: string[], allowed: ReadonlySet<string>) {
  if (request.method !== 'GET') {
    return {
      status: 405,
      code: 'method',
      message: 'Everything that a remote caller may use is a query: send GET.',
    }
  }
  if (names.length > batchMax) {
    return { status: 400, code: 'batch', message: `A request calls ${batchMax} procedures at most.` }
  }
  const unknown = names.find((name) => !allowed.has(name))
  if (unknown === undefined) return undefined
  return {
    status: 404,
    code: 'not-found',
    message: 'There is no such procedure here. /openapi.json lists them.',
  }
}

function decodePath(text: string): string[] {
  try {
    return decodeURIComponent(text).split(',')
  } catch {
    return ['']
  }
}
