import { findRefusal } from '@academy/services/runtime/find-refusal'
import type { Log } from '@academy/services/service-context'
import { toRefusal } from '../api/refusal.ts'

/** Does what a page asks of sign-in, and turns what it refuses into what pages understand. */
export async function orRefusal<T>(work: () => Promise<T>, log: Log): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const refusal = findRefusal(error)
    if (refusal?.code === 'unavailable') log.error({ error }, 'the database does not answer')
    throw toRefusal(refusal ?? error)
  }
}
