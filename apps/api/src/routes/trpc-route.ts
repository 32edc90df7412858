import type { Runtime } from '@academy/services/runtime/create-runtime'
import { remoteRouter } from '@academy/trpc/remote-router'
import { TRPCError } from '@trpc/server'
import { nodeHTTPRequestHandler } from '@trpc/server/adapters/node-http'
import type { TRPCRequestInfo } from '@trpc/server/http'
import type { Route } from '../http/exchange.ts'

const prefix = '/trpc/'
const batchMax = 10
const parameters: ReadonlySet<string> = new Set(['batch', 'input'])

/**
 * The procedures that a remote caller may use. The caller is always the public, so that one which is let through by
 * mistake still refuses. Every refusal is tRPC's own, in the form that its clients read.
 */
export function trpcRoute(runtime: Runtime): Route {
  return async ({ request, response, path, requestId, headers }) => {
    if (!path.startsWith(prefix)) return false
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    await nodeHTTPRequestHandler({
      router: remoteRouter,
      path: path.slice(prefix.length),
      req: request,
      res: response,
      // Everything that is offered is a query, which comes in the address: a body is not read.
      maxBodySize: 1,
      createContext: ({ info }) => {
        refuseUnreadable(info)
        return { ...runtime.contextFor({ kind: 'public' }), requestId }
      },
      responseMeta: ({ errors }) => ({
        headers: { 'cache-control': errors.length > 0 ? 'no-store' : fresh },
      }),
    })
    return true
  }
}

const fresh = 'public, max-age=1, stale-while-revalidate=60'

function refuseUnreadable({ calls, url }: TRPCRequestInfo): void {
  const refuse = (message: string) => new TRPCError({ code: 'BAD_REQUEST', message })
  if (calls.length > batchMax) throw refuse(`A request calls ${batchMax} procedures at most.`)
  const names = [...(url?.searchParams.keys() ?? [])]
  const unknown = names.find((name) => !parameters.has(name))
  if (unknown !== undefined)
    throw refuse(`There is no parameter \`${unknown}\`: give \`input\`, and \`batch=1\` for several calls.`)
  const repeated = names.find((name, n) => names.indexOf(name) !== n)
  if (repeated !== undefined) throw refuse(`The parameter \`${repeated}\` is given more than once.`)
}
