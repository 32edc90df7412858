import { asPerson } from '@academy/db/actor/as-person'
import { findMyConflicts, findToDeclare, insertDeclared } from '@academy/db/grants/assess/conflicts'
import { DECLARED_A_TIME, NOTE_MAX, type FoundHow, type Ruling } from '@academy/domain/conflict/conflict'
import { DomainError } from '@academy/domain/domain-error'
import { readRoundDefinition } from '@academy/domain/round/round-definition'
import type { Words } from '@academy/domain/text/words'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, loadRound, type LoadedDesign } from '../design/load-design.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'

export const declarationInput = designInput.extend({
  /** Part of a name: shows what has been declared about too. */
  text: z.string().trim().max(100).default(''),
})

export interface OwnConflict {
  organisationName: string
  kind: string
  foundHow: FoundHow
  note: string | null
  knownFrom: Date
  ruling: Ruling
  /** Why it was ruled so. */
  reason: string | null
}

export interface Declaration {
  round: RoundSummary
  roles: string[]
  questions: { name: string; question: Words }[]
  /** Names of the round are asked about and not bids, because its assessors do not see who applies. */
  byName: boolean
  /** How many there are, and about how many nothing was declared. */
  subjects: number
  left: number
  list: { subject: string; name: string; partners: string[]; isDeclared: boolean }[]
  mine: OwnConflict[]
}

/**
 * What somebody with a role in a round declares before he reads: at most `DECLARED_A_TIME` bids, or in an anonymous round
 * names, about which he has not. Of a sealed round nothing before it closes. Three statements and the one that says who asks.
 * Refuses with `signed-out`, `not-found`.
 */
export async function getDeclaration(
  ctx: ServiceContext,
  { slug, text }: z.output<typeof declarationInput>,
): Promise<Declaration> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const design = await loadRound(tx, slug, personId)
    const asked = await findToDeclare(tx, design.round.id, text, DECLARED_A_TIME)
    const mine = await findMyConflicts(tx, design.round.id)
    return {
      round: toRoundSummary(design.round, ctx.now),
      roles: design.roles,
      questions: questionsOf(design),
      ...asked,
      mine: mine.map((conflict) => ({ ...conflict, knownFrom: new Date(conflict.knownFrom) })),
    }
  })
}

export const declareConflictsInput = designInput.extend({
  /** The bids, or names, that were looked at: all that stood on the page. */
  lookedAt: z.array(z.uuid()).min(1).max(DECLARED_A_TIME),
  declared: z
    .array(
      z.strictObject({
        subject: z.uuid(),
        kind: z.string().max(60),
        note: z.string().trim().max(NOTE_MAX).default(''),
      }),
    )
    .max(DECLARED_A_TIME * 20),
})

/**
 * Keeps a declaration: of what was looked at these conflicts, and no others. Each bars from its bid at once. Done again it
 * changes nothing. Refuses with `signed-out`, `not-found`, and `invalid` for a conflict that the round does not ask about.
 */
export async function declareConflicts(
  ctx: ServiceContext,
  { slug, lookedAt, declared }: z.output<typeof declareConflictsInput>,
): Promise<{ conflicts: number }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadRound(tx, slug, personId)
    const known = new Set(questionsOf(design).map(({ name }) => name))
    if (declared.some(({ kind, subject }) => !known.has(kind) || !lookedAt.includes(subject))) {
      throw new DomainError('invalid')
    }
    const conflicts = await insertDeclared(tx, design.round.id, lookedAt, declared)
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'conflicts.declared',
      subjectKind: 'round',
      subjectId: design.round.id,
      at,
      detail: { lookedAt: lookedAt.length, conflicts },
    })
    return { conflicts }
  })
}

function questionsOf({ inForce, draft }: LoadedDesign): Declaration['questions'] {
  return readRoundDefinition(inForce?.definition ?? draft.definition).conflicts
}
