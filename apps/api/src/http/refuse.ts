import { ProblemError } from '@academy/server/problem'

/** Ends a request whose address names nothing, saying where what there is can be found. */
export function refuseUnknown(message: string): never {
  throw new ProblemError({ status: 404, code: 'not-found', message })
}
