import { writeReminders } from '@academy/db/grants/round/reminders'
import type { ServiceContext } from '../service-context.ts'

/** Writes the reminders that are due; doing it twice writes none twice. Says how many. A job of the worker. One statement. */
export function remindOfDeadlines(ctx: ServiceContext): Promise<number> {
  return writeReminders(ctx.db)
}
