import { getOperationAST, parse, type DocumentNode, type GraphQLSchema } from 'graphql'
import { checkDocument, refuseAbove } from './check-document.ts'
import { limits } from './limits.ts'
import { queryCost } from './query-cost.ts'
import { QueryRefusal } from './query-refusal.ts'

/** What a request asks, as it was sent. */
interface QueryParams {
  variables?: Readonly<Record<string, unknown>> | null | undefined
  operationName?: string | null | undefined
}

/** Reads a document that is neither too long nor too wide; throws a `QueryRefusal` or a `GraphQLError`. */
export function readDocument(text: string): DocumentNode {
  refuseAbove('documentBytes', Buffer.byteLength(text), 'Send several smaller queries.')
  const document = parse(text, { maxLexicalTokens: limits.tokens, maxComments: 200 })
  checkDocument(document)
  return document
}

/**
 * What the operation can cost at most; throws a `QueryRefusal` when that is too much. It depends on the variables, so
 * it is reckoned for each request, and before validation, of which some rules take long with much to compare.
 */
export function guardedCost(schema: GraphQLSchema, document: DocumentNode, params: QueryParams): number {
  const variables = params.variables ?? {}
  const bytes = Buffer.byteLength(JSON.stringify(variables))
  refuseAbove('variablesBytes', bytes, 'Send fewer or shorter values.')
  const operation = getOperationAST(document, params.operationName)
  if (!operation) {
    throw new QueryRefusal('The document does not say which operation to run.', { limit: 'operationName', instead: 'Send `operationName`, or one operation only.' }) // prettier-ignore
  }
  return queryCost(schema, document, operation, variables)
}
