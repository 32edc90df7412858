import { decisionSetTable } from '@academy/db/grants/decide-tables'
import { announcementTable } from '@academy/db/grants/tell-tables'
import { eq } from 'drizzle-orm'
import { arrangeSealed } from '../../decide/testing/arrange-sealed.ts'

const HOUR_MS = 3_600_000

/** Rounds whose decisions are sealed and whose results were told. */
export function arrangeToldRound(arranged: Parameters<typeof arrangeSealed>[0]) {
  const { arrange, setAside } = arranged
  const sealed = arrangeSealed(arranged)

  /** As if results had been told then; or not yet. */
  async function tellAt(roundId: string, at: Date | null): Promise<void> {
    await setAside(async (tx) => {
      await tx.delete(announcementTable).where(eq(announcementTable.roundId, roundId))
      const [set] = await tx.select().from(decisionSetTable).where(eq(decisionSetTable.roundId, roundId))
      if (!at || !set) return
      const local = { tellsAtLocal: '2026-01-01T10:00', tellsAtZone: 'Europe/London' }
      await tx.insert(announcementTable).values({ roundId, setId: set.id, no: 1, status: 'approved', ...local, tellsAt: at, key: arrange.key(), proposedBy: set.proposedBy }) // prettier-ignore
    })
  }

  /** A sealed round that was told an hour ago. Its manager approved it; `one` and `two` are officers who had no part in that. */
  async function told(places: readonly (number | null)[], paid: number) {
    const round = await sealed(places, paid)
    const { slug, roundId } = round
    await tellAt(roundId, new Date(Date.now() - HOUR_MS))
    const one = await arrange.roundStaff(slug, 'senior-officer')
    return { ...round, one, two: await arrange.roundStaff(slug, 'fund-manager') }
  }

  return { told, tellAt }
}
