import { expect, it } from 'vitest'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { loadFacts } from './load-facts.ts'

const { db, url } = useTestDatabase()
const counts = `SELECT (SELECT count(*)::int FROM published.release) AS releases,
  (SELECT count(*)::int FROM published.scheme) AS schemes`

it('publishes the facts once, however often the platform starts', async () => {
  await loadFacts(url)
  await loadFacts(url)
  expect((await db.execute(counts)).rows).toEqual([{ releases: 1, schemes: 216 }])
})
