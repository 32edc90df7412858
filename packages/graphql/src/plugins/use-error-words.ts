import { GraphQLError, type ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { describeError } from '../run/describe-error.ts'
import type { ServerContext } from '../run/query-run.ts'

/**
 * The one place that errors pass on their way out, whoever threw them: each is put into words, and the answer gets a
 * status. An answer that holds anything is a success with gaps; one that holds nothing is a failure.
 */
export function useErrorWords(): Plugin<object, ServerContext> {
  return {
    onResultProcess({ result, setResult, serverContext: { run } }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return
      const described = result.errors.map((error) => ({ error, ...describeError(error, run) }))
      const worst = described.toSorted((a, b) => b.status - a.status)[0]
      const http = isEmpty(result) ? { status: worst?.status ?? 400, headers: worst?.headers ?? {} } : { status: 200 } // prettier-ignore
      const errors = described.map(
        ({ error: { source, positions, path }, message, extensions }) =>
          new GraphQLError(message, { source, positions, path, extensions }),
      )
      setResult({ ...result, errors, extensions: { ...result.extensions, http } })
    },
  }
}

function isEmpty({ data }: ExecutionResult): boolean {
  return Object.values(data ?? {}).every((value) => value === null)
}
