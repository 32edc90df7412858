import { setTimeout as wait } from 'node:timers/promises'

/** Waits until a GraphQL service answers the smallest query. */
export async function untilAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ __typename }"}',
      })
      if (response.ok) return
    } catch {
      // Not listening yet.
    }
    await wait(100)
  }
  throw new Error(`${url} did not answer in 30 seconds`)
}
