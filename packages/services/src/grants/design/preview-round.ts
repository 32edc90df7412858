import { asPerson } from '@academy/db/actor/as-person'
import type { Section } from '@academy/domain/form/form-definition'
import { DomainError } from '@academy/domain/domain-error'
import { grantMaxPence, potPenceOf, type RoundRules } from '@academy/domain/grants/round-rules'
import { yearLimits } from '@academy/domain/grants/year-limits'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { pageOfRound, type RoundPage } from '../round/get-round.ts'
import { toRoundSummary } from '../round/round-summary.ts'
import { designInput, loadDesign } from './load-design.ts'
import { readDraft } from './read-draft.ts'

export const previewRoundInput = designInput.extend({ section: z.string().max(60).optional() })

export interface RoundPreview {
  round: RoundPage
  eligibility: ReturnType<typeof readDraft>['eligibility']
  rules: RoundRules
  yearMaxPence: bigint[]
  grantMaxPence: bigint
  potPence: bigint
  /** The section that was asked for. */
  section: Section | null
}

/**
 * A round as applicants will see it, from the copy that is worked on and through the same shaping as the pages in earnest.
 * Two statements. Refuses with `signed-out`, `not-found`.
 */
export async function previewRound(
  ctx: ServiceContext,
  { slug, section: wanted }: z.output<typeof previewRoundInput>,
): Promise<RoundPreview> {
  const personId = requirePerson(ctx)
  const { round, draft } = await asPerson(ctx.db, personId, (tx) => loadDesign(tx, slug, personId))
  const definition = readDraft(draft.definition)
  const section = definition.form.sections.find((candidate) => candidate.slug === wanted) ?? null
  if (wanted !== undefined && !section) throw new DomainError('not-found')
  const { money } = definition
  const summary = { ...toRoundSummary(round, ctx.now), name: definition.name }
  return {
    round: { ...pageOfRound(round, definition, ctx.now), ...summary },
    eligibility: definition.eligibility,
    rules: money,
    yearMaxPence: yearLimits(money, money.yearOneMaxPence),
    grantMaxPence: grantMaxPence(money),
    potPence: potPenceOf(money),
    section,
  }
}
