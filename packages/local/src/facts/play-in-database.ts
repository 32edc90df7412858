import { openDatabase } from '@academy/db/client/open-database'
import {
  rehearse,
  type RehearsalResult,
  type WantedRehearsal,
} from '@academy/services/demo/rehearsal/rehearse'
import { createSolver } from '@academy/services/ports/solver'
import type { ServiceContext } from '@academy/services/service-context'

/** Plays a rehearsal in the database at `url`, in which `system` is its owner. `origin`: where people find the grants door. */
export async function playInDatabase(
  { url, origin, system }: { url: string; origin: string; system: ServiceContext },
  wanted: Omit<WantedRehearsal, 'owner' | 'app'>,
): Promise<RehearsalResult> {
  const app = openDatabase({ url, role: 'academy_grants', connectionsMax: 6, statementTimeoutMs: 0 })
  const solver = createSolver()
  try {
    return await rehearse({ ...wanted, owner: { ...system, ports: { origin, solver } }, app: app.db })
  } finally {
    await Promise.all([app.close(), solver.close()])
  }
}
