import { asPerson } from '@academy/db/actor/as-person'
import { findStandard, insertExplanation, type FoundStandard } from '@academy/db/grants/standard/explanations'
import { DomainError } from '@academy/domain/domain-error'
import type { RoundRole } from '@academy/domain/grants/round-state'
import { requirements, standing, type RequirementView } from '@academy/domain/standard/requirements'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, requireRoundRole } from '../design/load-design.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { staffOfRound } from '../staff/staff-of-round.ts'

const explainers: readonly RoundRole[] = ['fund-manager', 'senior-officer']
const EXPLANATION_MAX = 4000

type Explanation = FoundStandard['explanations'][number]

export interface StandardPage {
  round: RoundSummary
  mayExplain: boolean
  requirements: (RequirementView & {
    /** The one that counts; nothing where nobody explained it. */
    explanation: Explanation | null
    /** Those before it, the newest first. */
    earlier: Explanation[]
  })[]
}

/**
 * How a round stands by the ten requirements of the grants standard: two statements and the one that says who asks. For the staff of the round who read what was
 * submitted. Refuses with `signed-out`, `not-found`, `not-allowed`.
 */
export async function getStandard(
  ctx: ServiceContext,
  { slug }: z.output<typeof designInput>,
): Promise<StandardPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const design = await staffOfRound(tx, slug, personId)
    const { facts, explanations } = await findStandard(tx, design.round.id)
    const explained = [...new Set(explanations.map(({ requirement }) => requirement))]
    return {
      round: toRoundSummary(design.round, ctx.now),
      mayExplain: explainers.some((role) => design.roles.includes(role)),
      requirements: standing(facts, explained).map((view) => {
        const [explanation = null, ...earlier] = explanations.filter(
          ({ requirement }) => requirement === view.requirement,
        )
        return { ...view, explanation, earlier }
      }),
    }
  })
}

export const explainRequirementInput = designInput.extend({
  requirement: z.enum(requirements),
  /** Of the explanation that it takes the place of: 0 where there was none. */
  base: z.number().int().min(0),
  words: z.string().max(EXPLANATION_MAX),
})
export type ExplainedRequirement =
  | { ok: true }
  | { ok: false; problem: 'words-missing' }
  /** Somebody else wrote meanwhile. */
  | { ok: false; problem: 'changed'; by: string | null; at: Date }

/**
 * Explains how a round meets a requirement that facts do not show, or why it does not; what was written before stays. The same words again change nothing. For fund managers and
 * senior officers. Refuses as `getStandard`.
 */
export async function explainRequirement(
  ctx: ServiceContext,
  { slug, requirement, base, words }: z.output<typeof explainRequirementInput>,
): Promise<ExplainedRequirement> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await staffOfRound(tx, slug, personId)
    requireRoundRole(design, ...explainers)
    const roundId = design.round.id
    const last = (await findStandard(tx, roundId)).explanations.find((one) => one.requirement === requirement)
    const said = words.trim()
    if (said === '') return { ok: false, problem: 'words-missing' }
    if (last?.words === said) return { ok: true }
    if ((last?.no ?? 0) !== base)
      return { ok: false, problem: 'changed', by: last?.by ?? null, at: last?.at ?? at }
    if (
      !(await insertExplanation(tx, { roundId, requirement, no: base + 1, words: said, writtenBy: personId }))
    )
      throw new DomainError('conflict')
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'standard.explained',
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { requirement, no: base + 1 },
    })
    return { ok: true }
  })
}
