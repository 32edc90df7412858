import { asPerson } from '@academy/db/actor/as-person'
import { insertLotSeed } from '@academy/db/grants/allocate/keep-scenario'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput } from '../design/load-design.ts'
import { keepVersion } from './keep-version.ts'
import { dividers, loadDivision, requireUndivided, scenarioInput, scenarioOf } from './load-division.ts'
import { viewOf } from './scenario-view.ts'

export const sayLotSeedInput = designInput.extend({
  seed: z.string().trim().max(200),
  /** Where the world can read it, such as an address or a newspaper of a day. */
  publishedAt: z.string().trim().max(500),
})

/**
 * Says from which seed the lots of a round are drawn, once, before anybody can know which bids are contested. Said again with the same words it is the same.
 * Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused` because `not-closed-yet`, `closed-bid-in-round`, `divided`, `seed-said` or `contested-known`.
 */
export async function sayLotSeed(
  ctx: ServiceContext,
  { slug, seed, publishedAt }: z.output<typeof sayLotSeedInput>,
): Promise<{ ok: true } | { ok: false; problem: 'seed-too-short' | 'place-missing' }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const division = await loadDivision(tx, { slug }, personId, ctx.now, dividers)
    requireUndivided(division)
    const { lotSeed } = division.found
    if (lotSeed?.seed === seed && lotSeed.publishedAt === publishedAt) return { ok: true }
    if (lotSeed) throw new DomainError('refused', 'seed-said')
    if (division.found.isContestedKnown) throw new DomainError('refused', 'contested-known')
    if (seed.length < 8) return { ok: false, problem: 'seed-too-short' }
    if (publishedAt === '') return { ok: false, problem: 'place-missing' }
    const roundId = division.design.round.id
    if (!(await insertLotSeed(tx, { roundId, seed, publishedAt, setBy: personId })))
      throw new DomainError('refused', 'seed-said')
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'scenario.lot-seed-said',
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { seed, publishedAt },
    })
    return { ok: true }
  })
}

export const drawTheLotInput = scenarioInput.extend({ base: z.number().int().min(1) })

/**
 * Has the contested band of a scenario drawn by lot from the seed that was said: a new version, which the worker draws and solves. Sent twice it is one. Refuses with
 * `signed-out`, `not-found`, `not-allowed`, and `refused` because `not-closed-yet`, `closed-bid-in-round`, `divided`, `dropped`, `no-seed`, `contested-unknown` (no runs with moved
 * scores yet, or they came before the seed), `nothing-contested` or `stale`.
 */
export async function drawTheLot(
  ctx: ServiceContext,
  { slug, letter, base }: z.output<typeof drawTheLotInput>,
): Promise<{ ok: true; version: number } | { ok: false; problem: 'changed'; version: number }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const division = await loadDivision(tx, { slug, letters: [letter] }, personId, ctx.now, dividers)
    requireUndivided(division)
    const scenario = scenarioOf(division, letter)
    const { current, versions, status } = scenario
    if (status === 'dropped') throw new DomainError('refused', 'dropped')
    const [newest, before] = versions
    if (newest?.no === base + 1 && newest.lotOf !== null && newest.lotOf === before?.id)
      return { ok: true, version: newest.no }
    if (current.no !== base) return { ok: false, problem: 'changed', version: current.no }
    const view = viewOf(division, scenario, personId)
    if (view.notDrawable) throw new DomainError('refused', view.notDrawable)
    const version = { scenarioId: scenario.id, no: base + 1, settings: view.settings, personId, at }
    if (!(await keepVersion(tx, ctx, division, { ...version, lotOf: current.id })))
      throw new DomainError('conflict')
    return { ok: true, version: base + 1 }
  })
}
