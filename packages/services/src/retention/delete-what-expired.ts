import { deleteExpired, type ExpiredCounts } from '@academy/db/auth/delete-expired'
import { deleteLapsedAnswers } from '@academy/db/grants/apply/delete-lapsed-answers'
import { deleteExpiredExports } from '@academy/db/grants/staff/prepare-export'
import { deleteOldHeartbeats } from '@academy/db/grants/round/heartbeats'
import { deleteEndedInvitations } from '@academy/db/grants/people/delete-ended-invitations'
import { forgetSentMail } from '@academy/db/mail/forget-sent-mail'
import type { ServiceContext } from '../service-context.ts'

/** For so long it can be seen what was sent to whom, when somebody says that nothing came. */
export const SENT_MAIL_DAYS = 30

/** Longer than any plea about a deadline waits. */
export const HEARTBEAT_DAYS = 90

export interface Removed extends ExpiredCounts {
  invitations: number
  /** Mails of which the reader and the content were removed. */
  mails: number
  heartbeats: number
  /** Files of whole rounds, seven days after they were asked for. */
  exports: number
  /** Applications that were never submitted, of which what was written was removed. */
  lapsed: number
}

/**
 * Removes what has served its purpose: sessions, links and counted attempts once they expire, invitations that nobody
 * took up, the readers and contents of mails sent 30 days ago, heartbeats of 90 days ago, files of rounds, and what
 * was written in applications that were never submitted. Six statements; doing it twice does no harm.
 */
export async function deleteWhatExpired(ctx: Pick<ServiceContext, 'db'>): Promise<Removed> {
  const [expired, invitations, mails, heartbeats, exports, lapsed] = await Promise.all([
    deleteExpired(ctx.db),
    deleteEndedInvitations(ctx.db),
    forgetSentMail(ctx.db, SENT_MAIL_DAYS),
    deleteOldHeartbeats(ctx.db, HEARTBEAT_DAYS),
    deleteExpiredExports(ctx.db),
    deleteLapsedAnswers(ctx.db),
  ])
  return { ...expired, invitations, mails, heartbeats, exports, lapsed }
}
