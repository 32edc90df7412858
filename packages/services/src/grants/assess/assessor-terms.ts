import { asPerson } from '@academy/db/actor/as-person'
import { findAssessors } from '@academy/db/grants/assess/assignments'
import { insertTerms } from '@academy/db/grants/assess/reading-facts'
import { placeByCode } from '@academy/domain/area/places'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, loadRound, requireRoundRole } from '../design/load-design.ts'
import { definitionOf, topicsOf } from './reading-problem.ts'

const load = z.number().int().min(0).max(1000)
export const saveTermsInput = designInput.extend({
  personId: z.uuid(),
  loadLeast: load,
  loadMost: load,
  readsWelsh: z.boolean(),
  region: z.string().max(40).nullable(),
  topics: z.array(z.string().max(100)).max(100),
})

/**
 * Writes down what an assessor agreed to read; the last word counts. For fund managers and senior officers. Refuses with `signed-out`,
 * `not-found`, `not-allowed`, and `refused` because `not-assessor`. A least above the most is answered as a problem. Places and topics
 * that there are not are left out.
 */
export async function saveTerms(
  ctx: ServiceContext,
  { slug, personId: whose, region, topics, ...terms }: z.output<typeof saveTermsInput>,
): Promise<{ ok: true } | { ok: false; problem: 'least-above-most' }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadRound(tx, slug, personId)
    requireRoundRole(design, 'fund-manager', 'senior-officer')
    if (terms.loadLeast > terms.loadMost) return { ok: false, problem: 'least-above-most' }
    const assessors = await findAssessors(tx, design.round.id)
    if (!assessors.some((one) => one.personId === whose)) throw new DomainError('refused', 'not-assessor')
    const kind = region === null ? undefined : placeByCode(region)?.kind
    const known = topicsOf(definitionOf(design))
    await insertTerms(tx, {
      ...terms,
      roundId: design.round.id,
      personId: whose,
      region: kind === 'region' || kind === 'nation' ? region : null,
      topics: topics.filter((topic) => known.some(({ value }) => value === topic)),
      writtenBy: personId,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'assignment.terms-written',
      subjectKind: 'round',
      subjectId: design.round.id,
      at,
      detail: { person: whose, least: terms.loadLeast, most: terms.loadMost },
    })
    return { ok: true }
  })
}
