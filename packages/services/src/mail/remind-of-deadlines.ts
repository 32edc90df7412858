import { remindOfAppeals } from '@academy/db/grants/appeal/remind-of-appeals'
import { remindAssessors } from '@academy/db/grants/assess/remind-assessors'
import { writeReminders } from '@academy/db/grants/round/reminders'
import type { ServiceContext } from '../service-context.ts'

/**
 * Writes the reminders that are due, to applicants of a deadline, to assessors of what they have not finished, and to officers of appeals; doing it twice writes
 * none twice. Says how many. A job of the worker. Three statements.
 */
export async function remindOfDeadlines(ctx: ServiceContext): Promise<number> {
  return (await writeReminders(ctx.db)) + (await remindAssessors(ctx.db)) + (await remindOfAppeals(ctx.db))
}
