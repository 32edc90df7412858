import { mailResults as writeMails } from '@academy/db/grants/tell/mail-results'
import type { ServiceContext } from '../service-context.ts'

/**
 * Writes the mails that results can be read, once their instant has come; doing it twice writes none twice. Says how many. A job of the worker. One statement.
 */
export async function mailResults(ctx: ServiceContext): Promise<number> {
  return writeMails(ctx.db)
}
