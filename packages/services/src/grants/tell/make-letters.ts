import { asPerson } from '@academy/db/actor/as-person'
import { findLettersToDraft, type LetterToDraft } from '@academy/db/grants/tell/find-telling'
import { insertLetters } from '@academy/db/grants/tell/keep-telling'
import { DomainError } from '@academy/domain/domain-error'
import { draftLetter, type LetterFacts } from '@academy/domain/tell/draft-letter'
import type { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { loadDecisions, type LoadedDecisions } from '../decide/load-decisions.ts'
import type { designInput } from '../design/load-design.ts'
import { tellers } from './load-telling.ts'

/**
 * Drafts every letter that is missing: of each decision of the sealed set, and of each change of an award since that two people agreed on. Letters that are
 * there stay as they are, so done again it does nothing. It says how many were made. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused`
 * because `not-closed-yet`, `closed-bid-in-round`, or `decisions-not-sealed`.
 */
export async function makeLetters(
  ctx: ServiceContext,
  { slug }: z.output<typeof designInput>,
): Promise<{ made: number }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadDecisions(tx, { slug, lock: true }, personId, ctx.now, tellers)
    const { set, design } = loaded
    if (set?.status !== 'sealed') throw new DomainError('refused', 'decisions-not-sealed')
    const roundId = design.round.id
    const missing = await findLettersToDraft(tx, roundId)
    if (missing.length === 0) return { made: 0 }
    const letters = missing.map((one) => {
      const facts = factsOf(loaded, one)
      const { decisionId, applicationId, changeId } = one
      return {
        decisionId,
        applicationId,
        changeId,
        en: draftLetter('en', facts),
        cy: draftLetter('cy', facts),
      }
    })
    await insertLetters(tx, { roundId, setId: set.id, personId }, letters)
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'letters.made',
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { set: set.id, letters: letters.length },
    })
    return { made: letters.length }
  })
}

function factsOf({ design, definition, input }: LoadedDecisions, letter: LetterToDraft): LetterFacts {
  const {
    reference,
    outcome,
    reserveRank,
    change,
    isAfterAppeal,
    years,
    reason,
    conditionsEn,
    conditionsCy,
    feedback,
  } = letter
  const bid = input?.bids.find(({ id }) => id === reference)
  return {
    reference,
    roundName: { en: design.round.name, cy: design.round.nameCy },
    outcome,
    reserveRank,
    change,
    isAfterAppeal,
    years,
    reason,
    rules: input?.rules ?? [],
    scoreHundredths: bid?.scoreHundredths ?? null,
    conditions: { en: conditionsEn, cy: conditionsCy },
    feedback: definition.criteria.map(({ name, label }) => ({
      criterion: label,
      said: feedback[name] ?? [],
    })),
  }
}
