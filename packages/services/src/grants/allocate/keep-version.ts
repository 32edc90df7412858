import type { Db } from '@academy/db/client/open-database'
import { insertScenarioVersion } from '@academy/db/grants/allocate/keep-scenario'
import type { ScenarioSettings } from '@academy/domain/allocate/scenario-settings'
import { writtenInput } from '@academy/domain/allocate/written-input'
import { canonicalJson } from '@academy/domain/audit/canonical-json'
import { inputHash } from '@academy/solver/allocate/allocation-record'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { inputFor, type Division } from './load-division.ts'

/** Keeps a version of a scenario with the facts of now, which the worker then solves; false where somebody else kept this number. */
export async function keepVersion(
  tx: Db,
  ctx: ServiceContext,
  division: Division,
  version: {
    scenarioId: string
    no: number
    settings: ScenarioSettings
    personId: string
    at: Date
    lotOf?: string
  },
): Promise<boolean> {
  const { scenarioId, no, settings, personId, at, lotOf } = version
  const input = inputFor(settings, division.bids)
  const sha256 = inputHash(input)
  const id = await insertScenarioVersion(tx, {
    scenarioId,
    roundId: division.design.round.id,
    no,
    canonicalJson: canonicalJson(writtenInput(input)),
    sha256,
    scoresFrom: division.scoresFrom,
    calibrationId: division.calibrationId,
    intervals: division.intervals,
    leftOut: division.leftOut,
    madeBy: personId,
    ...(lotOf !== undefined && { lotOf }),
  })
  if (id === undefined) return false
  await recordAudit(tx, {
    actor: ctx.actor,
    event: 'scenario.drafted',
    subjectKind: 'round',
    subjectId: division.design.round.id,
    at,
    detail: { scenario: scenarioId, version: no, input: sha256 },
  })
  return true
}
