import { asPerson } from '@academy/db/actor/as-person'
import { findScreeningFacts } from '@academy/db/grants/screen/find-facts'
import { findReferences, insertExternalChecks } from '@academy/db/grants/screen/write-screening'
import { DomainError } from '@academy/domain/domain-error'
import { orgIdOf } from '@academy/domain/organisation/registration'
import type { ExternalAnswer } from '@academy/domain/screen/external-check'
import { readAnswers, type ReadAnswers } from '@academy/domain/screen/read-answers'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { sha256 } from '../../runtime/sha256.ts'
import { toHex } from '../../runtime/to-hex.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, requireRoundRole } from '../design/load-design.ts'
import { isSealed } from '../round/is-sealed.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { staffOfRound } from '../staff/staff-of-round.ts'
import { screeners } from './screen-input.ts'

/** An organisation to be looked up, for one bid. All of it is text, so that no zero before a number is lost. */
export interface ToLookUp {
  reference: string
  organisation: string
  /** By the codes of org-id.guide, with a space between two. */
  identifiers: string
  charityNumber: string
  companyNumber: string
  address: string
  postcode: string
  amountPounds: string
}

/**
 * The organisations of a round for somebody outside to look up, one line a bid. That the list left is in the audit log. For fund
 * managers and senior officers. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused` because `sealed`.
 */
export async function exportForCheck(
  ctx: ServiceContext,
  { slug }: z.output<typeof designInput>,
): Promise<{ round: RoundSummary; rows: ToLookUp[] }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { round, ...design } = await staffOfRound(tx, slug, personId)
    requireRoundRole(design, ...screeners)
    if (isSealed(round, at)) throw new DomainError('refused', 'sealed')
    const { bids } = await findScreeningFacts(tx, round.id, null)
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'external-check.exported',
      subjectKind: 'round',
      subjectId: round.id,
      at,
      detail: { bids: bids.length },
    })
    return {
      round: toRoundSummary(round, ctx.now),
      rows: bids.map(({ reference, organisation, asked }): ToLookUp => {
        const stands = organisation.registrations.filter(({ status }) => status !== 'refused')
        const numberOf = (...schemes: string[]) => stands.find(({ scheme }) => schemes.includes(scheme))?.number ?? '' // prettier-ignore
        const pence = asked.reduce((sum, year) => sum + BigInt(year.pence), 0n)
        return {
          reference,
          organisation: organisation.name,
          identifiers: stands.flatMap((number) => orgIdOf(number) ?? []).join(' '),
          charityNumber: numberOf('GB-CHC', 'GB-SC', 'GB-NIC'),
          companyNumber: numberOf('GB-COH', 'GB-MPR'),
          address: organisation.address ?? '',
          postcode: organisation.postcode,
          amountPounds: `${pence / 100n}.${String(pence % 100n).padStart(2, '0')}`,
        }
      }),
    }
  })
}

/** A file of answers has no more signs; five thousand lines come nowhere near. */
export const ANSWER_FILE_MAX = 900_000

export const importAnswersInput = designInput.extend({
  /** The file's own text. */
  text: z.string().max(ANSWER_FILE_MAX),
  /** Only looks at it. */
  preview: z.boolean(),
})

export type AnswersImported = { round: RoundSummary } & AnswersRead
type AnswersRead =
  | { status: 'unreadable'; why: Extract<ReadAnswers, { ok: false }>['why']; columns: string[] }
  /** What it says, line by line. Nothing is kept as long as one line has a problem. */
  | {
      status: 'read'
      answers: (ExternalAnswer & { line: number })[]
      problems: Extract<ReadAnswers, { ok: true }>['problems']
    }
  | { status: 'kept'; kept: number; known: number }

/**
 * Reads what somebody outside answered, says line by line what is wrong, and keeps all of it or nothing. A file that is imported
 * again adds nothing. For fund managers and senior officers. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused`
 * because `sealed`.
 */
export async function importAnswers(
  ctx: ServiceContext,
  { slug, text, preview }: z.output<typeof importAnswersInput>,
): Promise<AnswersImported> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }): Promise<AnswersImported> => {
    const { round: own, ...design } = await staffOfRound(tx, slug, personId)
    requireRoundRole(design, ...screeners)
    if (isSealed(own, at)) throw new DomainError('refused', 'sealed')
    const round = toRoundSummary(own, ctx.now)
    const bids = await findReferences(tx, own.id)
    const idOf = new Map(bids.map(({ id, reference }) => [reference, id]))
    const read = readAnswers(text, new Set(idOf.keys()), at.toISOString().slice(0, 10))
    if (!read.ok) return { round, status: 'unreadable', why: read.why, columns: read.columns }
    if (preview || read.problems.length > 0) {
      return { round, status: 'read', answers: read.answers, problems: read.problems }
    }
    const kept = await insertExternalChecks(
      tx,
      read.answers.map(({ line: _line, reference, providerReference, ...answer }) => ({
        ...answer,
        roundId: own.id,
        applicationId: idOf.get(reference) ?? '',
        reference: providerReference,
        importedBy: personId,
      })),
    )
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'external-check.imported',
      subjectKind: 'round',
      subjectId: own.id,
      at,
      detail: { kept, known: read.answers.length - kept, sha256: toHex(sha256(text)) },
    })
    return { round, status: 'kept', kept, known: read.answers.length - kept }
  })
}
