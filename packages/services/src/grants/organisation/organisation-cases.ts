import { asPerson } from '@academy/db/actor/as-person'
import { countAttempt } from '@academy/db/auth/count-attempt'
import type { Db } from '@academy/db/client/open-database'
import { findOrganisationCard } from '@academy/db/grants/organisation/find-organisation'
import {
  insertOrganisationCase,
  isOfNoOrganisation,
  type NewOrganisationCase,
} from '@academy/db/grants/organisation/organisation-cases'
import { tellOrganisation } from '@academy/db/grants/organisation/organisation-events'
import { DomainError } from '@academy/domain/domain-error'
import { problem, type Problem } from '@academy/domain/form/problem'
import { registrationSchemes } from '@academy/domain/organisation/registration'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import type { ServiceContext } from '../../service-context.ts'
import { organisationInput } from './get-organisation.ts'
import { newsOf } from './news-of.ts'
import { withMembers } from './with-members.ts'

/** `evidence` as typed. */
export const claimNumberInput = organisationInput.extend({
  scheme: z.enum(registrationSchemes),
  number: z.string().min(1).max(100),
  evidence: z.string(),
})
/** `otherId` is the one that goes; its address or its id, as typed. */
export const askMergeInput = organisationInput.extend({ other: z.string(), evidence: z.string() })
export const askRescueInput = organisationInput.extend({ evidence: z.string() })

export type OpenCaseResult = { ok: true } | { ok: false; problems: Problem[] }

const EVIDENCE_MAX = 5000
/** Cases that one person may open in a day. */
const CASES_MAX = 10
const DAY_MS = 24 * 60 * 60 * 1000
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/**
 * A lead asks the staff to find that a number is his organisation's, with evidence. Four statements and the audit's. Refuses
 * with `signed-out`; `not-found`, also for a number that it has not stated; `refused` because `not-lead`; `too-many`.
 */
export async function claimNumber(
  ctx: ServiceContext,
  { organisationId, scheme, number, evidence }: z.output<typeof claimNumberInput>,
): Promise<OpenCaseResult> {
  const read = readEvidence(evidence)
  return withMembers(ctx, organisationId, async ({ tx, at, personId, me }) => {
    if (me.role !== 'lead') throw new DomainError('refused', 'not-lead')
    if (!read.ok) return read
    const card = await findOrganisationCard(tx, organisationId)
    if (!card?.registrations.some((one) => one.scheme === scheme && one.number === number))
      throw new DomainError('not-found')
    await open(tx, ctx, at, {
      kind: 'claim',
      organisationId,
      scheme,
      number,
      evidence: read.text,
      openedBy: personId,
    })
    return { ok: true }
  })
}

/**
 * A lead asks that another organisation of the same body is put into his. Four statements and the audit's. Refuses as a
 * claim does.
 */
export async function askMerge(
  ctx: ServiceContext,
  { organisationId, other: typed, evidence }: z.output<typeof askMergeInput>,
): Promise<OpenCaseResult> {
  const read = readEvidence(evidence)
  const [otherId] = UUID.exec(typed) ?? []
  return withMembers(ctx, organisationId, async ({ tx, at, personId, me }) => {
    if (me.role !== 'lead') throw new DomainError('refused', 'not-lead')
    const other = otherId && otherId !== organisationId ? otherId.toLowerCase() : undefined
    const wrong = other ? [] : [problem('other', typed.trim() === '' ? 'required' : 'not-an-option')]
    if (!read.ok || !other) return { ok: false, problems: [...wrong, ...(read.ok ? [] : read.problems)] }
    await open(tx, ctx, at, {
      kind: 'merge',
      organisationId,
      otherId: other,
      evidence: read.text,
      openedBy: personId,
    })
    return { ok: true }
  })
}

/**
 * Anybody asks to lead an organisation whose leads have left it, with evidence; its leads of now are told at once, so that
 * one who has not left can say so. Three statements and the audit's. Refuses with `signed-out`, `not-found`, `too-many`.
 */
export async function askRescue(
  ctx: ServiceContext,
  { organisationId, evidence }: z.output<typeof askRescueInput>,
): Promise<OpenCaseResult> {
  const personId = requirePerson(ctx)
  const read = readEvidence(evidence)
  if (!read.ok) return read
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    await open(tx, ctx, at, { kind: 'rescue', organisationId, evidence: read.text, openedBy: personId })
    await tellOrganisation(
      tx,
      organisationId,
      'leads',
      newsOf(ctx, organisationId, '', { what: 'rescue-asked' }),
    )
    return { ok: true }
  })
}

function readEvidence(typed: string): { ok: true; text: string } | { ok: false; problems: Problem[] } {
  const text = typed.replaceAll('\0', '').trim()
  if (text === '') return { ok: false, problems: [problem('evidence', 'required')] }
  if (text.length > EVIDENCE_MAX)
    return { ok: false, problems: [problem('evidence', 'too-long-to-keep', { max: EVIDENCE_MAX })] }
  return { ok: true, text }
}

async function open(
  tx: Db,
  ctx: ServiceContext,
  at: Date,
  one: Omit<NewOrganisationCase, 'id'>,
): Promise<void> {
  const count = await countAttempt(tx, `organisation-case|${one.openedBy}`, DAY_MS)
  if (count > CASES_MAX) throw new DomainError('too-many')
  const id = uuidv7()
  // One like it is open already: the same press again.
  if (!(await insertOrRefuse(tx, { ...one, id }))) return
  await recordAudit(tx, {
    actor: ctx.actor,
    event: `organisation.${one.kind}-opened`,
    subjectKind: 'organisation',
    subjectId: one.organisationId,
    at,
    detail: { caseId: id },
  })
}

async function insertOrRefuse(tx: Db, one: NewOrganisationCase): Promise<boolean> {
  try {
    return await insertOrganisationCase(tx, one)
  } catch (error) {
    throw isOfNoOrganisation(error) ? new DomainError('not-found') : error
  }
}
