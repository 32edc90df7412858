import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import {
  conflictOf,
  decideCase as markDecided,
  findOrganisationCases,
  proposeOnCase,
  putBackCase,
  type OrganisationCaseRow,
} from '@academy/db/grants/organisation/organisation-cases'
import { tellOrganisation } from '@academy/db/grants/organisation/organisation-events'
import type { Decision } from '@academy/domain/decision'
import { DomainError } from '@academy/domain/domain-error'
import { problem, type Problem } from '@academy/domain/form/problem'
import { canDecide, canPropose, type CaseWhy } from '@academy/domain/organisation/case-decisions'
import { organisationCaseKinds } from '@academy/domain/organisation/organisation-words'
import { z } from 'zod'
import { requireStaff } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { newsOf } from './news-of.ts'

export const listOrganisationCasesInput = z.strictObject({
  kind: z.enum(organisationCaseKinds).optional(),
  state: z.enum(['open', 'decided']).optional(),
})
export const organisationCaseInput = z.strictObject({ caseId: z.uuid() })
/** `reason` as typed. */
export const proposeCaseInput = organisationCaseInput.extend({
  proposal: z.string(),
  reason: z.string(),
})

export interface OrganisationCase extends OrganisationCaseRow {
  canPropose: Decision<CaseWhy>
  canDecide: Decision<CaseWhy>
}

export type ProposeCaseResult = { ok: true } | { ok: false; problems: Problem[] }

const REASON_MAX = 5000
const proposals = ['grant', 'refuse'] as const

/** The cases of organisations: the open ones, longest waiting first, then what was decided. Two statements. For the staff. */
export async function listOrganisationCases(
  ctx: ServiceContext,
  input: z.output<typeof listOrganisationCasesInput>,
): Promise<OrganisationCase[]> {
  const personId = requireStaff(ctx, 'fund-manager')
  return asPerson(ctx.db, personId, async (tx) =>
    (await findOrganisationCases(tx, input)).map((one) => withDecisions(one, personId)),
  )
}

/** One case. Two statements. For the staff; refuses with `not-found`. */
export async function getOrganisationCase(
  ctx: ServiceContext,
  { caseId }: z.output<typeof organisationCaseInput>,
): Promise<OrganisationCase> {
  const personId = requireStaff(ctx, 'fund-manager')
  return asPerson(ctx.db, personId, async (tx) => withDecisions(await getCase(tx, caseId), personId))
}

/**
 * The first of the staff says what should become of a case, and why. Two statements and the audit's. Refuses with
 * `signed-out`, `not-allowed`, `not-found`; `refused` because `decided-already`, `proposed-already`, or `own-case` for who
 * opened it or belongs to what it is about.
 */
export async function proposeOrganisationCase(
  ctx: ServiceContext,
  { caseId, proposal: typed, reason: typedReason }: z.output<typeof proposeCaseInput>,
): Promise<ProposeCaseResult> {
  const personId = requireStaff(ctx, 'fund-manager')
  const reason = typedReason.replaceAll('\0', '').trim()
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const one = await getCase(tx, caseId)
    refuse(canPropose(one, personId))
    const proposal = proposals.find((one) => one === typed)
    const problems = [
      ...(proposal ? [] : [problem('proposal', 'required')]),
      ...(reason === '' ? [problem('reason', 'required')] : []),
      ...(reason.length > REASON_MAX ? [problem('reason', 'too-long-to-keep', { max: REASON_MAX })] : []),
    ]
    if (problems.length > 0 || !proposal) return { ok: false, problems }
    const found = { proposal, proposalReason: reason, proposedBy: personId }
    if (!(await proposeOnCase(tx, caseId, found))) throw new DomainError('conflict')
    await audit(tx, ctx, at, one, 'proposed', { proposal })
    return { ok: true }
  })
}

/** The second puts a finding back, and the case waits again. Refuses as deciding does. */
export async function putBackOrganisationCase(
  ctx: ServiceContext,
  { caseId }: z.output<typeof organisationCaseInput>,
): Promise<void> {
  const personId = requireStaff(ctx, 'fund-manager')
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const one = await getCase(tx, caseId)
    refuse(canDecide(one, personId))
    if (!(await putBackCase(tx, caseId))) throw new DomainError('conflict')
    await audit(tx, ctx, at, one, 'put-back')
  })
}

/**
 * The second of the staff agrees to what the first found, and it is done: by the database, in the same transaction, and
 * everybody concerned is told. Five statements at most and the audit's. Refuses with `signed-out`, `not-allowed`,
 * `not-found`; `refused` because `decided-already`, `not-proposed`, `own-case`, `own-finding`, `merged-already`, or
 * `both-apply` for a merge of two that have an application in one round.
 */
export async function decideOrganisationCase(
  ctx: ServiceContext,
  { caseId }: z.output<typeof organisationCaseInput>,
): Promise<void> {
  const personId = requireStaff(ctx, 'fund-manager')
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const one = await getCase(tx, caseId)
    refuse(canDecide(one, personId))
    const outcome = one.proposal === 'grant' ? 'granted' : 'refused'
    const news = (organisation: { id: string; name: string }) =>
      newsOf(ctx, organisation.id, organisation.name, {
        what: `${one.kind}-${outcome}`,
        number: one.number ?? '',
      })
    if (!(await markOrRefuse(tx, caseId, { outcome, decidedBy: personId }))) throw new DomainError('conflict')
    await audit(tx, ctx, at, one, outcome)
    const isMerged = one.kind === 'merge' && outcome === 'granted'
    // Of a rescue that is granted he is one of the leads.
    if (one.kind === 'rescue' && outcome === 'refused')
      await tellOrganisation(tx, one.organisation.id, { personId: one.openedBy }, news(one.organisation))
    await tellOrganisation(
      tx,
      one.organisation.id,
      one.kind === 'rescue' ? 'leads' : 'all',
      news(one.organisation),
    )
    if (one.other && !isMerged) await tellOrganisation(tx, one.other.id, 'all', news(one.organisation))
  })
}

async function markOrRefuse(
  tx: Db,
  ...decision: [string, Parameters<typeof markDecided>[2]]
): Promise<boolean> {
  try {
    return await markDecided(tx, ...decision)
  } catch (error) {
    const why = conflictOf(error)
    throw why ? new DomainError('refused', why) : error
  }
}

async function getCase(tx: Db, caseId: string): Promise<OrganisationCaseRow> {
  const [one] = await findOrganisationCases(tx, { caseId })
  if (!one) throw new DomainError('not-found')
  return one
}

function withDecisions(one: OrganisationCaseRow, personId: string): OrganisationCase {
  return { ...one, canPropose: canPropose(one, personId), canDecide: canDecide(one, personId) }
}

function refuse(decision: Decision): void {
  if (!decision.ok) throw new DomainError('refused', decision.why)
}

async function audit(
  tx: Db,
  ctx: ServiceContext,
  at: Date,
  one: OrganisationCaseRow,
  what: string,
  detail: Readonly<Record<string, string>> = {},
): Promise<void> {
  await recordAudit(tx, {
    actor: ctx.actor,
    event: `organisation.${one.kind}-${what}`,
    subjectKind: 'organisation',
    subjectId: one.organisation.id,
    at,
    detail: { caseId: one.id, ...detail },
  })
}
