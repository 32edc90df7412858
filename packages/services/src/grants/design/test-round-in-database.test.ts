import { asPerson } from '@academy/db/actor/as-person'
import { insertApplication } from '@academy/db/grants/apply/insert-application'
import { insertRound, insertRoundEvent } from '@academy/db/grants/round/insert-round'
import {
  applicationTable,
  roundTable,
  roundVersionTable,
  submissionTable,
} from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import type { ServiceContext } from '../../service-context.ts'
import { beginTest } from './test-round.ts'
import { arrangeTried, idOf } from '../testing/arrange-tried.ts'

// The second lock by itself: as the role of the pages, with no service in between.
const { db, as } = useTestDatabase()
const { designed, organisation, rowOf, staff, tried } = arrangeTried(db, () => as('academy_grants'))

describe('the database', () => {
  /** Whatever the service may think: what the person himself may write. */
  const write = <T>(ctx: ServiceContext, work: Parameters<typeof asPerson<T>>[2]) =>
    asPerson(ctx.db, idOf(ctx), work)

  it('shows a stranger no row of a test, whatever he is of the staff', async () => {
    const { test, applicationId } = await tried()
    const roundId = (await rowOf(test))?.id ?? ''
    const stranger = await staff()
    const seen = await write(stranger, async (tx) => [
      await tx.$count(roundTable, eq(roundTable.id, roundId)),
      await tx.$count(roundVersionTable, eq(roundVersionTable.roundId, roundId)),
      await tx.$count(applicationTable, eq(applicationTable.id, applicationId)),
      await tx.$count(submissionTable, eq(submissionTable.applicationId, applicationId)),
    ])
    expect(seen).toEqual([0, 0, 0, 0])
  })

  it('lets nobody make a test of a round that is not his to manage, or of one that is published', async () => {
    const { slug, officer, manager } = await designed()
    const original = await rowOf(slug)
    const insert = (ctx: ServiceContext, testOf: string) =>
      write(ctx, (tx) =>
        insertRound(tx, {
          slug: `made-up-${testOf}`,
          name: 'Example',
          nameCy: 'Enghraifft',
          fictional: false,
          testOf,
          opensAt: new Date('2026-01-01'),
          closesAt: new Date('2027-01-01'),
          closesAtLocal: '2027-01-01T00:00',
          closesAtZone: 'Europe/London',
        }),
      )
    for (const ctx of [officer, await staff()]) {
      await expect(insert(ctx, original?.id ?? '')).rejects.toMatchObject({ cause: { code: '42501' } })
    }
    const { slug: test } = await beginTest(manager, { slug })
    await expect(insert(manager, (await rowOf(test))?.id ?? '')).rejects.toMatchObject({
      cause: { code: '23001' },
    })
  })

  it('has no event of a test for a round, and no other event for a test', async () => {
    const { slug, manager, test } = await tried()
    const happens = async (of: string, kind: 'test-ended' | 'extension-proposed' | 'cancellation-proposed') =>
      write(manager, async (tx) =>
        insertRoundEvent(tx, {
          roundId: (await rowOf(of))?.id ?? '',
          kind,
          actorId: idOf(manager),
          detail: { reason: 'Why' },
        }),
      )
    await expect(happens(slug, 'test-ended')).rejects.toMatchObject({ cause: { code: '23001' } })
    await expect(happens(test, 'extension-proposed')).rejects.toMatchObject({ cause: { code: '23001' } })
    await expect(happens(test, 'cancellation-proposed')).rejects.toMatchObject({ cause: { code: '23001' } })
  })

  it('says itself that an application is a test, and takes no number of one for another', async () => {
    const { manager, test } = await tried()
    const organisationId = await organisation(idOf(manager))
    const roundId = (await rowOf(test))?.id ?? ''
    const application = {
      organisationId,
      createdBy: idOf(manager),
      startKey: uuidv7(),
      arrivedAt: new Date(),
    }
    await write(manager, (tx) =>
      insertApplication(tx, { ...application, roundId, reference: 'SP-LIKE-REAL' }),
    )
    const [row] = await db
      .select()
      .from(applicationTable)
      .where(eq(applicationTable.organisationId, organisationId))
    expect(row).toMatchObject({ test: true, reference: 'TEST-LIKE-REAL' })
    await expect(
      db
        .update(applicationTable)
        .set({ test: false })
        .where(eq(applicationTable.id, row?.id ?? '')),
    ).rejects.toThrow()
  })
})
