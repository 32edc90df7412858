import {
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'
import { columnsUsed, type ColumnsUsed } from '../reads/columns-used.ts'
import { checkDocument, refuseAbove } from './check-document.ts'
import { limits } from './limits.ts'
import { queryCost } from './query-cost.ts'
import { QueryRefusal } from './query-refusal.ts'

export interface GuardedQuery {
  document: DocumentNode
  /** What of each record it uses. */
  columns: ColumnsUsed
  /** What the query can cost at most. */
  cost: number
}

type KeptDocument = Pick<GuardedQuery, 'document' | 'columns'>

export interface QueryParams {
  query: string
  variables: Readonly<Record<string, unknown>>
  operationName?: string | undefined
}

const documentsMax = 500

/**
 * Everything that is checked before a query runs, the cheapest first. Documents that passed are kept, so that the
 * same text is parsed and validated once; the cost depends on the variables and is reckoned each time.
 */
export class QueryGuard {
  readonly #schema: GraphQLSchema
  readonly #documents = new Map<string, KeptDocument>()

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  /** Throws a `QueryRefusal`, or the `GraphQLError`s of a document that is not valid. */
  check({ query, variables, operationName }: QueryParams): GuardedQuery {
    const kept = this.#documents.get(query)
    const document = kept?.document ?? this.#parse(query)
    refuseAbove(
      'variablesBytes',
      Buffer.byteLength(JSON.stringify(variables)),
      'Send fewer or shorter values.',
    )
    const operation = getOperationAST(document, operationName)
    if (!operation) {
      throw new QueryRefusal('The document does not say which operation to run.', { limit: 'operationName', instead: 'Send `operationName`, or one operation only.' }) // prettier-ignore
    }
    const cost = queryCost(this.#schema, document, operation, variables)
    return { ...(kept ?? this.#validate(query, document)), cost }
  }

  #validate(query: string, document: DocumentNode): KeptDocument {
    const errors = validate(this.#schema, document, undefined, { maxErrors: 5 })
    if (errors.length > 0) throw new InvalidQuery(errors)
    const kept = { document, columns: columnsUsed(this.#schema, document) }
    this.#documents.set(query, kept)
    const oldest = this.#documents.keys().next()
    if (this.#documents.size > documentsMax && !oldest.done) this.#documents.delete(oldest.value)
    return kept
  }

  #parse(query: string): DocumentNode {
    refuseAbove('documentBytes', Buffer.byteLength(query), 'Send several smaller queries.')
    try {
      const document = parse(query, { maxLexicalTokens: limits.tokens, maxComments: 200 })
      checkDocument(document)
      return document
    } catch (error) {
      throw error instanceof GraphQLError ? new InvalidQuery([error]) : error
    }
  }
}

/** A document that cannot be read or does not fit the schema. */
export class InvalidQuery extends Error {
  readonly errors: readonly GraphQLError[]
  constructor(errors: readonly GraphQLError[]) {
    super('the query is not valid')
    this.errors = errors
  }
}
