import { send } from '@academy/server/answer/send'
import { untilGone, type Exchange } from '@academy/server/exchange'
import type { Route } from '@academy/server/routing/find-route'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import { remoteRouter } from '@academy/trpc/remote-router'
import { refuseDearRequest } from '@academy/trpc/request-limits'
import { TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import type { TRPCRequestInfo } from '@trpc/server/http'

const endpoint = '/trpc'
const parameters: ReadonlySet<string> = new Set(['batch', 'input'])

/**
 * The procedures that a remote caller may use. The caller is always the public, so that one which is let through by
 * mistake still refuses. Every refusal is tRPC's own, in the form that its clients read.
 */
export function trpcRoute(runtime: Runtime): Route {
  return {
    path: `${endpoint}/{procedure}`,
    // Everything that is offered is a query, which comes in the address.
    methods: ['GET'],
    async answer(exchange) {
      const { requestId } = exchange
      const signal = untilGone(exchange)
      const response = await fetchRequestHandler({
        endpoint,
        router: remoteRouter,
        req: toRequest(exchange),
        createContext: async ({ info }) => {
          refuseUnreadable(info)
          await refuseDearRequest(info.calls)
          return { ...runtime.contextFor({ kind: 'public' }), requestId, signal }
        },
        responseMeta: ({ errors }) => ({
          headers: { 'cache-control': errors.length > 0 ? 'no-store' : fresh },
        }),
      })
      const body = Buffer.from(await response.arrayBuffer())
      await send(exchange, { status: response.status, headers: Object.fromEntries(response.headers), body })
    },
  }
}

const fresh = 'public, max-age=1, stale-while-revalidate=60'

/** The host is of no meaning: tRPC wants a whole address. */
function toRequest({ path, search }: Exchange): Request {
  return new Request(`http://localhost${path}${search && `?${search}`}`)
}

function refuseUnreadable({ url }: TRPCRequestInfo): void {
  const refuse = (message: string) => new TRPCError({ code: 'BAD_REQUEST', message })
  const names = [...(url?.searchParams.keys() ?? [])]
  const unknown = names.find((name) => !parameters.has(name))
  if (unknown !== undefined)
    throw refuse(`There is no parameter \`${unknown}\`: give \`input\`, and \`batch=1\` for several calls.`)
  const repeated = names.find((name, n) => names.indexOf(name) !== n)
  if (repeated !== undefined) throw refuse(`The parameter \`${repeated}\` is given more than once.`)
}
