import { closeRehearsedRound } from '@academy/db/demo/rehearsed-round'
import { wallClock } from '@academy/domain/deadline/wall-clock'
import type { RehearsedBid } from '@academy/domain/rehearsal/rehearsed-bid'
import { recordAudit } from '../../audit/record-audit.ts'
import { getLatePlea, pleadLate } from '../../grants/apply/late-plea.ts'
import { withdrawApplication } from '../../grants/apply/withdraw-application.ts'
import { answerClarification, getClarifications } from '../../grants/staff/answer-clarification.ts'
import { askClarification } from '../../grants/staff/ask-clarification.ts'
import { ruleOnPlea } from '../../grants/staff/late-pleas.ts'
import { submitApplication } from '../../grants/submit/submit-application.ts'
import type { ServiceContext } from '../../service-context.ts'
import { playedBid, type PlayedBids } from './played-bids.ts'
import { asSomebody, type Playing } from './playing.ts'
import { pressOf } from './play-applicants.ts'
import { closingWords } from './closing-words.ts'

/** Ends the time for applying now, and says so in the audit log. */
export async function closeRound({ owner, slug }: Playing, roundId: string): Promise<void> {
  await closeRehearsedRound(owner.db, slug)
  await recordAudit(owner.db, {
    actor: owner.actor,
    event: 'rehearsal.closed',
    subjectKind: 'round',
    subjectId: roundId,
    at: new Date(),
  })
}

/** What happens in the days after a closing: late pleas and their rulings, late withdrawals, questions and answers. */
export async function playAfterClosing(playing: Playing, bids: PlayedBids): Promise<void> {
  for (const bid of playing.plan.bids) {
    const ctx = asSomebody(playing, playing.people.leads[bid.no])
    const { applicationId, status } = playedBid(bids, bid.no)
    if (bid.fate === 'withdrawn-late' && status !== 'withdrawn') {
      await withdrawApplication(ctx, { applicationId })
    }
    if (bid.fate.startsWith('plea-')) await plead(playing, ctx, bid, bids)
    if (bid.fate === 'asked' || bid.fate === 'clarified') await ask(playing, ctx, bid, bids)
  }
}

async function plead(playing: Playing, ctx: ServiceContext, bid: RehearsedBid, bids: PlayedBids) {
  const { applicationId, reference } = playedBid(bids, bid.no)
  const words = closingWords[bid.language]
  const before = await getLatePlea(ctx, { applicationId })
  if (before.pleas.length === 0) await pleadLate(ctx, { applicationId, reason: words.plea })
  if (bid.fate === 'plea-waiting') return
  const { slug } = playing
  const manager = asSomebody(playing, playing.people.manager, ['fund-manager'])
  const { pleas } = await getLatePlea(ctx, { applicationId })
  const waits = pleas.find(({ ruling }) => ruling === null)
  const grant = bid.fate === 'plea-granted'
  if (waits) {
    const untilLocal = grant ? localIn(7) : ''
    const reason = grant ? words.granted : words.refused
    const ruled = await ruleOnPlea(manager, { slug, reference, pleaId: waits.id, grant, untilLocal, reason })
    if (!ruled.ok) throw new Error(`a plea was not ruled on: ${JSON.stringify(ruled)}`)
  }
  if (grant) await submitApplication(ctx, { applicationId, idempotencyKey: `${pressOf(playing, bid)}-1` })
}

async function ask(playing: Playing, ctx: ServiceContext, bid: RehearsedBid, bids: PlayedBids) {
  const { applicationId, reference } = playedBid(bids, bid.no)
  const words = closingWords[bid.language]
  const manager = asSomebody(playing, playing.people.manager, ['fund-manager'])
  const asked = await getClarifications(ctx, { applicationId })
  if (asked.clarifications.length === 0) {
    const question = { slug: playing.slug, reference, question: words.question, dueLocal: localIn(10) }
    const answer = await askClarification(manager, question)
    if (!answer.ok) throw new Error(`a question was not asked: ${answer.problems.join(' ')}`)
  }
  const open = (await getClarifications(ctx, { applicationId })).clarifications.find(({ answer }) => !answer)
  if (bid.fate === 'clarified' && open) {
    await answerClarification(ctx, { applicationId, clarificationId: open.id, answer: words.answer })
  }
}

/** Midday in so many days, as written in London. */
function localIn(days: number): string {
  const day = wallClock(new Date(), 'Europe/London').add({ days })
  return `${day.toPlainDate().toString()}T12:00`
}
