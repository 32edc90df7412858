import type { Decision } from '@academy/domain/decision'
import type { Words } from '@academy/domain/text/words'
import { canStart } from '@academy/domain/grants/application-decisions'
import type { RoundWhy } from '@academy/domain/grants/round-window'
import { grantMaxPence, potPenceOf, type RoundRules } from '@academy/domain/grants/round-rules'
import { yearLimits } from '@academy/domain/grants/year-limits'
import type { Allocation, AllocationRule } from '@academy/domain/round/allocation'
import type { RoundDefinition } from '@academy/domain/round/round-definition'
import { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { definitionOf } from './definition-of.ts'
import { roundToRead } from './round-to-read.ts'
import { toRoundSummary, type RoundSummary } from './round-summary.ts'

export const getRoundInput = z.strictObject({ slug: z.string().min(1).max(100) })

export interface RoundPage extends RoundSummary {
  potPence: bigint
  /** The programme of the registry whose real rules the round follows, if any: its page is `/funding/:slug` on the map. */
  programmeSlug: string | null
  rules: RoundRules
  /** What the money is for. */
  summary: Words
  /** Who may apply, and what else is asked of a bid. */
  organisation: RoundDefinition['organisation']
  requirements: Words[]
  /** How bids are judged: by what, and for what share of the whole; applicants read it before they write. */
  decided: {
    criteria: { name: string; label: Words; guidance: Words; weightPercent: number }[]
    anonymous: boolean
    /** How the money is shared out. */
    method: Allocation['method']
    rules: AllocationRule[]
    /** The date by which applicants are told, if one is promised. */
    by: string | null
  }
  /** The most that one bid may ask in each year, and in all. */
  yearMaxPence: bigint[]
  grantMaxPence: bigint
  /** What the form will ask, section by section. */
  sections: { slug: string; title: Words; questions: number }[]
  /** Whether an application may be begun now. */
  canStart: Decision<RoundWhy>
  /** Where our service was down and the deadline moved by the rule: for how many minutes, and from when. */
  movedByRule: { minutes: number; from: Date } | null
  /** When the round was cancelled, and the reason that its people gave. */
  cancelled: { at: Date; reason: string | null } | null
  /** When its results were told to everybody: from then on everybody reads them. */
  toldAt: Date | null
}

/** A round with its rules. Public; one statement. Refuses with `not-found`. */
export async function getRound(
  ctx: ServiceContext,
  input: z.output<typeof getRoundInput>,
): Promise<RoundPage> {
  const found = await roundToRead(ctx, input.slug)
  const { movedByRule: moved, cancelled, toldAt } = found
  return {
    ...pageOfRound(found.round, definitionOf(found.roundVersion).definition, ctx.now),
    movedByRule: moved && { minutes: moved.minutes, from: new Date(moved.from) },
    cancelled: cancelled && { at: new Date(cancelled.at), reason: cancelled.reason },
    toldAt: toldAt === null ? null : new Date(toldAt),
  }
}

type RoundRow = Parameters<typeof toRoundSummary>[0] & { programmeSlug: string | null }

/** A round as its page shows it: of a version in force, or of a copy that is worked on. */
export function pageOfRound(round: RoundRow, definition: RoundDefinition, now: Date): RoundPage {
  const { money: rules, form, summary, organisation, requirements } = definition
  return {
    ...toRoundSummary(round, now),
    potPence: potPenceOf(rules),
    programmeSlug: round.programmeSlug,
    rules,
    summary,
    organisation,
    requirements,
    decided: {
      criteria: definition.criteria.map(({ name, label, guidance, weightPercent }) => ({
        name,
        label,
        guidance,
        weightPercent,
      })),
      anonymous: definition.anonymousAssessment,
      method: definition.allocation.method,
      rules: definition.allocation.rules,
      by: definition.timetable.decisionsBy,
    },
    yearMaxPence: yearLimits(rules, rules.yearOneMaxPence),
    grantMaxPence: grantMaxPence(rules),
    sections: form.sections.map(({ slug, title, fields }) => ({ slug, title, questions: fields.length })),
    canStart: canStart(round, now),
    movedByRule: null,
    cancelled: null,
    toldAt: null,
  }
}
