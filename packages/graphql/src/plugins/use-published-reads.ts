import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { contextUntil } from '@academy/services/runtime/context-until'
import { columnsUsed, type ColumnsUsed } from '../reads/columns-used.ts'
import { PublishedReads } from '../reads/published-reads.ts'
import type { ServerContext } from '../run/query-run.ts'

type Context = ServerContext & { signal: AbortSignal; reads?: PublishedReads }

/** Gives resolvers the reads of this query: until its deadline, and of the columns that its document uses. */
export function usePublishedReads(schema: GraphQLSchema): Plugin<Context> {
  const columnsOf = new WeakMap<DocumentNode, ColumnsUsed>()
  return {
    onExecute({ args: { document, contextValue }, extendContext }) {
      let columns = columnsOf.get(document)
      if (!columns) columnsOf.set(document, (columns = columnsUsed(schema, document)))
      const { run, signal } = contextValue
      const reads = new PublishedReads(contextUntil(run.service, signal), columns, signal)
      extendContext({ reads })
    },
  }
}
