import type { Db } from '@academy/db/client/open-database'
import type { RoundRole } from '@academy/domain/grants/round-state'
import { loadRound, requireRoundRole, type LoadedDesign } from '../design/load-design.ts'

/** Who reads what was submitted in a round. An assessor reads what is assigned to him, which is another rule. */
const readers: readonly RoundRole[] = ['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']

/** A round whose applications the person may see: one statement, inside `asPerson`. Refuses with `not-found`, `not-allowed`. */
export async function staffOfRound(tx: Db, slug: string, personId: string): Promise<LoadedDesign> {
  const design = await loadRound(tx, slug, personId)
  requireRoundRole(design, ...readers)
  return design
}
