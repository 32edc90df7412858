import type { Pool, PoolClient } from 'pg'

/**
 * The same pool for as long as somebody waits. At the signal the connection in use is closed, whatever it is doing;
 * the server sees that within `client_connection_check_interval` and ends the statement and its transaction. A
 * connection closed cannot be handed on in a bad state, and no late cancellation can hit another reader's statement.
 */
export function poolUntil(pool: Pool, signal: AbortSignal): Pool {
  const connect = async (): Promise<PoolClient> => {
    signal.throwIfAborted()
    const client = await pool.connect()
    const release = client.release.bind(client)
    // The pool hears of the end when the connection is given back, and drops it.
    const leave = () => void client.end().catch(() => {})
    client.release = (error) => {
      signal.removeEventListener('abort', leave)
      release(error)
    }
    if (signal.aborted) {
      client.release()
      signal.throwIfAborted()
    }
    signal.addEventListener('abort', leave, { once: true })
    return client
  }
  const query: PoolClient['query'] = async (...given: never[]) => {
    const client = await connect()
    let failed = true
    try {
      const answer: unknown = await Reflect.apply(client.query.bind(client), client, given)
      failed = false
      return answer as never
    } finally {
      client.release(failed)
    }
  }
  return Object.create(pool, { connect: { value: connect }, query: { value: query } }) as Pool
}
