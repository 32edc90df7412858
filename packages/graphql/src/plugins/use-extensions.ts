import type { Plugin } from 'graphql-yoga'
import { limits } from '../guard/limits.ts'
import type { ServerContext } from '../run/query-run.ts'
import { releaseExtensions } from '../run/release-extensions.ts'

/** Says with every answer which release it comes from and what the query cost, so that it can be cited and reckoned. */
export function useExtensions(): Plugin<ServerContext> {
  return {
    onExecute: ({ args: { contextValue } }) => ({
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result) return
        const { run } = contextValue
        run.complete = !result.errors
        const release = releaseExtensions(run.releases, run.releasesUsed)
        setResult({
          ...result,
          extensions: { ...release, cost: { requested: run.cost, limit: limits.cost } },
        })
      },
    }),
  }
}
