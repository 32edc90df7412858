import type { NewRoundVersion } from '@academy/db/grants/round/insert-round'
import { canonicalJson, type Json } from '@academy/domain/audit/canonical-json'
import { sha256 } from '../../runtime/sha256.ts'

type Timetable = Pick<
  NewRoundVersion,
  'opensAt' | 'closesAtLocal' | 'closesAtZone' | 'closesAt' | 'graceMinutes'
>

/** The row of a version: its definition as the exact text that is hashed, and beside it what every page asks of it. */
export function versionRow(
  definition: Json,
  { name, nameCy, ...timetable }: Timetable & Pick<NewRoundVersion, 'name' | 'nameCy'>,
): NewRoundVersion {
  const text = canonicalJson(definition)
  return {
    canonicalJson: text,
    sha256: Buffer.from(sha256(text)).toString('hex'),
    name,
    nameCy,
    ...timetable,
  }
}
