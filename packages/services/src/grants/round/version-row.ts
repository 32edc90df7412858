import type { NewRoundVersion } from '@academy/db/grants/round/insert-round'
import { canonicalJson, type Json } from '@academy/domain/audit/canonical-json'
import { resolveDeadline } from '@academy/domain/deadline/resolve-deadline'
import { writeRoundDefinition, type RoundDefinition } from '@academy/domain/round/round-definition'
import { sha256 } from '../../runtime/sha256.ts'

/**
 * The row of a version: its definition as the exact text that is hashed, and beside it what every page asks of it. Throws
 * where a time of its timetable cannot be; `checkRoundDefinition` says so before.
 */
export function versionRow(definition: RoundDefinition): NewRoundVersion {
  const text = canonicalJson(writeRoundDefinition(definition) as Json)
  const { name, timetable, signOffRequired, sealedUntilClosing } = definition
  const { opens, closes, graceMinutes } = timetable
  return {
    canonicalJson: text,
    sha256: Buffer.from(sha256(text)).toString('hex'),
    name: name.en,
    nameCy: name.cy,
    opensAt: instantOf(opens),
    closesAtLocal: closes.local,
    closesAtZone: closes.zone,
    closesAt: instantOf(closes),
    graceMinutes,
    signOffRequired,
    sealedUntilClosing,
  }
}

function instantOf(written: { local: string; zone: string }): Date {
  const resolved = resolveDeadline(written)
  if (!resolved.ok) throw new Error(`a time of the round cannot be: ${resolved.why}`)
  return resolved.instant
}
