import { validate, type GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { guardedCost, readDocument } from '../guard/guard-document.ts'
import type { ServerContext } from '../run/query-run.ts'

/**
 * Refuses a query before anything of it runs. A document that Yoga has kept is not read or validated again; its cost
 * is reckoned for each request all the same, because it depends on the variables.
 */
export function useGuard(schema: GraphQLSchema): Plugin<ServerContext> {
  return {
    onParse({ setParseFn }) {
      setParseFn((source) => readDocument(source.toString()))
      return ({ result, context }) => {
        if (!result || result instanceof Error) return
        context.run.cost = guardedCost(schema, result, context.params)
      }
    },
    onValidate({ setValidationFn }) {
      setValidationFn((by, document, rules) => validate(by, document, rules, { maxErrors: 5 }))
    },
  }
}
