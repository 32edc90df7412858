import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { seedRegistry } from '../registry/seed-registry.ts'
import { editions } from '../seed/editions.ts'
import { useTestDatabase } from '../testing/test-database.ts'
import { placesOfAward } from './award-places.ts'

const { db } = useTestDatabase()

it('an award of the first edition, whose areas do not say what holds them, is still for its nation', async () => {
  await seedRegistry(db, editions[0].load())
  const { rows } = await db.execute<{ slug: string; nations: string[] | null; within: string[] | null }>(sql`
    SELECT record.slug, places.nations, places.within FROM registry.award AS record ${placesOfAward}
    WHERE record.slug IN ('award-vale-of-glamorgan-voluntary-sector', 'dhsc-2023-national-academy-for-social-prescribing')
    ORDER BY record.slug`)
  expect(rows).toEqual([
    {
      slug: 'award-vale-of-glamorgan-voluntary-sector',
      nations: ['Wales'],
      within: expect.arrayContaining(['W92000004']),
    },
    // Without a scheme, it said nothing of where it was for.
    { slug: 'dhsc-2023-national-academy-for-social-prescribing', nations: null, within: null },
  ])
})
