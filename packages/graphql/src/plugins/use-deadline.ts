import type { Plugin } from 'graphql-yoga'
import type { ServerContext } from '../run/query-run.ts'
import { TooSlow } from '../run/too-slow.ts'

/** Gives a query a signal that ends it after some time, or as soon as nobody waits for the answer any more. */
export function useDeadline(milliseconds: number): Plugin<ServerContext & { signal?: AbortSignal }> {
  return {
    onExecute({ args, extendContext }) {
      const controller = new AbortController()
      const { signal } = controller
      const timer = setTimeout(() => controller.abort(new TooSlow()), milliseconds)
      args.contextValue.run.onHangUp?.(() => {
        clearTimeout(timer)
        controller.abort()
      })
      // Yoga's executor stops at `signal`; the type of its arguments is that of graphql-js, which does not know it.
      Object.assign(args, { signal })
      extendContext({ signal })
      return { onExecuteDone: () => clearTimeout(timer) }
    },
  }
}
