import { openDatabase } from '@academy/db/client/open-database'
import type { ServiceContext } from '@academy/services/service-context'

/**
 * Runs `work` as a job on the database at `url`, connected as its owner, and closes the connections.
 * A job may take minutes, so its statements are not cut off as a page's are.
 */
export async function withSystemContext<T>(
  url: string,
  job: string,
  work: (ctx: ServiceContext) => Promise<T>,
) {
  const database = openDatabase({ url, connectionsMax: 2, statementTimeoutMs: 0 })
  const log = { info: () => {}, error: (_fields: unknown, message: string) => console.error(message) }
  try {
    return await work({ db: database.db, actor: { kind: 'system', job }, now: new Date(), log, ports: {} })
  } finally {
    await database.close()
  }
}
