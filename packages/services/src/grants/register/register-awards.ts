import { findAwardsToRegister, type AwardToRegister } from '@academy/db/grants/register/find-awards'
import {
  endRegisteredAward,
  insertRegisteredAward,
  writeRegisteredRecords,
} from '@academy/db/grants/register/keep-registered'
import { awardRecords } from '@academy/domain/register/award-records'
import { z } from 'zod'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'

/** The actor of what is written on the desk: what somebody else changes there is his from then on. */
const ACTOR = 'awards'
const themesOf = z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([])

/**
 * Puts awards of real rounds whose results are told onto the desk of the public register, and retires those that stand no more: each in one transaction, so that it may end
 * anywhere and go on from there. Done again it does nothing. Says how many were written. A job of the worker.
 */
export async function registerAwards(ctx: ServiceContext): Promise<{ registered: number; ended: number }> {
  const due = await findAwardsToRegister(ctx.db)
  let [registered, ended] = [0, 0]
  // One after another: an organisation with two awards is on the desk when the second comes.
  for (const award of due) {
    if (!award.isStanding) ended += Number(await end(ctx, award))
    else registered += Number(await register(ctx, award))
  }
  return { registered, ended }
}

async function register(ctx: ServiceContext, award: AwardToRegister): Promise<boolean> {
  const { decisionId, roundId, pence, areas } = award
  const [first, ...others] = areas
  const origin = ctx.ports.origin
  // A scheme of nowhere is on no map: the page of the round says so, and somebody puts it onto the desk by hand.
  if (!first || origin === undefined) return false
  const matchedBy = award.byNumber ? 'number' : award.byName ? 'name' : 'new'
  const { slugs, ...records } = awardRecords({
    ...award,
    areas: [first, ...others],
    themes: themesOf.parse(award.themes),
    knownAs: award.byNumber ?? award.byName,
    sourceUrl: `${origin}/rounds/${award.roundSlug}/results`,
  })
  const reason = `Awarded in ${award.roundName}, told on ${award.toldAt.toISOString().slice(0, 10)}`
  return ctx.db.transaction(async (tx) => {
    const kept = { decisionId, roundId, awardSlug: slugs.award, schemeSlug: slugs.scheme, organisationSlug: slugs.organisation, matchedBy, pence } as const // prettier-ignore
    if (!(await insertRegisteredAward(tx, kept))) return false
    await writeRegisteredRecords(tx, records, { actor: ACTOR, reason })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'award.registered',
      subjectKind: 'round',
      subjectId: roundId,
      at: ctx.now,
      detail: {
        decision: decisionId,
        award: slugs.award,
        scheme: slugs.scheme,
        organisation: slugs.organisation,
        matchedBy,
      },
    })
    return true
  })
}

async function end(
  ctx: ServiceContext,
  { decisionId, roundId, roundName }: AwardToRegister,
): Promise<boolean> {
  return ctx.db.transaction(async (tx) => {
    const author = { actor: ACTOR, reason: `The award of ${roundName} stands no more` }
    if (!(await endRegisteredAward(tx, { decisionId, roundId }, author))) return false
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'award.unregistered',
      subjectKind: 'round',
      subjectId: roundId,
      at: ctx.now,
      detail: { decision: decisionId },
    })
    return true
  })
}
