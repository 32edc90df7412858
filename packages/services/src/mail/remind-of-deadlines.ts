import { remindAssessors } from '@academy/db/grants/assess/remind-assessors'
import { writeReminders } from '@academy/db/grants/round/reminders'
import type { ServiceContext } from '../service-context.ts'

/**
 * Writes the reminders that are due, to applicants of a deadline and to assessors of what they have not finished; doing it twice writes
 * none twice. Says how many. A job of the worker. Two statements.
 */
export async function remindOfDeadlines(ctx: ServiceContext): Promise<number> {
  return (await writeReminders(ctx.db)) + (await remindAssessors(ctx.db))
}
