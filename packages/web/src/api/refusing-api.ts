import type { Api } from '@academy/trpc/create-caller'
import { toRefusal } from './refusal.ts'

type Call = (input?: unknown) => Promise<unknown>

/** The same operations, with every refusal thrown as a `Refusal`. */
export function refusingApi(api: Api): Api {
  return wrap(api) as Api
}

function wrap(target: unknown): unknown {
  return new Proxy(target as Call, {
    get: (inner, key) =>
      typeof key === 'string' && key !== 'then' ? wrap(Reflect.get(inner, key)) : undefined,
    apply: async (inner, _this, [input]: [unknown?]) => {
      try {
        return await inner(input)
      } catch (error) {
        throw toRefusal(error)
      }
    },
  })
}
