import { asPerson } from '@academy/db/actor/as-person'
import {
  findScenarioRecord,
  insertApproval,
  insertScenarioEvent,
  insertScenarioRecord,
} from '@academy/db/grants/allocate/keep-scenario'
import { canonicalJson } from '@academy/domain/audit/canonical-json'
import { DomainError } from '@academy/domain/domain-error'
import { allocationRecord } from '@academy/solver/allocate/allocation-record'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { sha256 } from '../../runtime/sha256.ts'
import { toHex } from '../../runtime/to-hex.ts'
import type { ServiceContext } from '../../service-context.ts'
import type { designInput } from '../design/load-design.ts'
import { answerOf, foundOf } from './found-of-scenario.ts'
import {
  choosers,
  dividers,
  loadDivision,
  requireUndivided,
  scenarioInput,
  scenarioOf,
} from './load-division.ts'
import { viewOf } from './scenario-view.ts'
import { REASON_MAX } from './settings-input.ts'

export const approveForcedInput = scenarioInput.extend({ id: z.uuid() })

/**
 * Agrees, as a second person, with what somebody else decided by hand about a bid. Said again it is the same. Refuses with `signed-out`, `not-found`,
 * `not-allowed`, and `refused` because `not-closed-yet`, `closed-bid-in-round`, `divided`, or `own-change`.
 */
export async function approveForced(
  ctx: ServiceContext,
  { slug, letter, id }: z.output<typeof approveForcedInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const division = await loadDivision(tx, { slug, letters: [letter] }, personId, ctx.now, dividers)
    requireUndivided(division)
    const scenario = scenarioOf(division, letter)
    const word = scenario.forced.find((one) => one.id === id)
    if (!word) throw new DomainError('not-found')
    if (word.by.id === personId) throw new DomainError('refused', 'own-change')
    const roundId = division.design.round.id
    if (!(await insertApproval(tx, { forcedId: id, roundId, approvedBy: personId }))) return
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'scenario.forced-approved',
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { scenario: scenario.id, forced: id, outcome: word.outcome },
    })
  })
}

export const endScenarioInput = scenarioInput.extend({
  /** The version that was looked at. */
  base: z.number().int().min(1),
  reason: z.string().max(REASON_MAX),
})
export type EndedScenario =
  { ok: true } | { ok: false; problem: 'reason-missing' } | { ok: false; problem: 'changed'; version: number }

/**
 * Chooses a scenario: the money of its round is divided by it, and nothing of its scenarios changes any more. Its record is kept as it is published. Done again it
 * changes nothing. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused` because `not-closed-yet`, `closed-bid-in-round`, or the first of `NotChoosable`:
 * `divided`, `dropped`, `not-solved`, `no-awards`, `not-explained`, `stale`, `not-approved`, `over-budget`.
 */
export async function chooseScenario(
  ctx: ServiceContext,
  { slug, letter, base, reason }: z.output<typeof endScenarioInput>,
): Promise<EndedScenario> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const division = await loadDivision(tx, { slug, letters: [letter] }, personId, ctx.now, choosers)
    const scenario = scenarioOf(division, letter)
    if (scenario.status === 'chosen') return { ok: true }
    if (scenario.current.no !== base) return { ok: false, problem: 'changed', version: scenario.current.no }
    const [why] = viewOf(division, scenario, personId).notChoosable
    if (why !== undefined) throw new DomainError('refused', why)
    const said = reason.trim()
    if (said === '') return { ok: false, problem: 'reason-missing' }
    const { input, awards, explained } = foundOf(scenario)
    if (!awards || !explained) throw new Error('what can be chosen is solved and explained')
    const text = canonicalJson(allocationRecord(input, answerOf(awards), explained))
    const hash = toHex(sha256(text))
    const [roundId, versionId] = [division.design.round.id, scenario.current.id]
    const kept = { scenarioId: scenario.id, versionId, roundId }
    await insertScenarioRecord(tx, { ...kept, canonicalJson: text, sha256: hash, keptBy: personId })
    await insertScenarioEvent(tx, { ...kept, kind: 'chosen', actorId: personId, reason: said })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'scenario.chosen',
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: {
        scenario: scenario.id,
        version: base,
        input: scenario.current.sha256,
        record: hash,
        reason: said,
      },
    })
    return { ok: true }
  })
}

/** Puts a scenario aside, with a reason. Done again it changes nothing. Refuses as `changeScenario`. */
export async function dropScenario(
  ctx: ServiceContext,
  { slug, letter, base, reason }: z.output<typeof endScenarioInput>,
): Promise<EndedScenario> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const division = await loadDivision(tx, { slug, letters: [letter] }, personId, ctx.now, dividers)
    requireUndivided(division)
    const scenario = scenarioOf(division, letter)
    if (scenario.status === 'dropped') return { ok: true }
    if (scenario.current.no !== base) return { ok: false, problem: 'changed', version: scenario.current.no }
    const said = reason.trim()
    if (said === '') return { ok: false, problem: 'reason-missing' }
    const [roundId, versionId] = [division.design.round.id, scenario.current.id]
    await insertScenarioEvent(tx, { scenarioId: scenario.id, versionId, roundId, kind: 'dropped', actorId: personId, reason: said }) // prettier-ignore
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'scenario.dropped',
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { scenario: scenario.id, version: base, reason: said },
    })
    return { ok: true }
  })
}

/**
 * The chosen division of a round, as it is published: the text that `docs/verify-allocation.mjs` reads, and its hash. Three statements. Refuses as `listScenarios`, and with
 * `not-found` as long as none is chosen.
 */
export async function getScenarioRecord(
  ctx: ServiceContext,
  { slug }: z.output<typeof designInput>,
): Promise<{ text: string; sha256: string }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { design } = await loadDivision(tx, { slug, letters: [] }, personId, ctx.now)
    const record = await findScenarioRecord(tx, design.round.id)
    if (!record) throw new DomainError('not-found')
    return { text: record.canonicalJson, sha256: record.sha256 }
  })
}
