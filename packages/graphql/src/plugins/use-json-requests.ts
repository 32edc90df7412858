import type { Plugin } from 'graphql-yoga'
import { QueryRefusal } from '../guard/query-refusal.ts'
import type { ServerContext } from '../run/query-run.ts'

const parameters: ReadonlySet<string> = new Set(['query', 'variables', 'operationName', 'extensions'])

/**
 * A query comes as JSON in the body of a POST, or in the address of a GET; what else an address says is refused by name,
 * so that a mistyped one is noticed.
 */
export function useJsonRequests(): Plugin<object, ServerContext> {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      const given = [...new URL(request.url).searchParams.keys()]
      if (request.method === 'POST') refuseAll(given)
      if (request.method !== 'GET' || !requestParser) return
      refuseStrange(given)
      setRequestParser((address) => {
        try {
          return requestParser(address)
        } catch {
          throw new QueryRefusal('The `variables` cannot be read as JSON.', { limit: 'format', instead: 'Send valid JSON.' }) // prettier-ignore
        }
      })
    },
  }
}

/** Yoga refuses unknown names in a body, but not in an address, where `Variables` would be no variables at all. */
function refuseStrange(names: readonly string[]): void {
  const instead = `Give each of ${[...parameters].join(', ')} once at most.`
  const unknown = names.find((name) => !parameters.has(name))
  if (unknown !== undefined) throw refusal(`There is no parameter \`${unknown}\`.`, unknown, instead)
  const repeated = names.find((name, n) => names.indexOf(name) !== n)
  if (repeated !== undefined)
    throw refusal(`The parameter \`${repeated}\` is given more than once.`, repeated, instead)
}

/** Of a POST the body is read and nothing of its address. */
function refuseAll([name]: readonly string[]): void {
  if (name === undefined) return
  const instead = `Give ${[...parameters].join(', ')} in the body, as JSON.`
  throw refusal(`The address of a POST has no parameter \`${name}\`.`, name, instead)
}

function refusal(message: string, field: string, instead: string): QueryRefusal {
  return new QueryRefusal(message, { limit: 'format', field, instead })
}
