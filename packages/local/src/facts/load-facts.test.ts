import { describe, expect, it } from 'vitest'
import { editions } from '@academy/db/seed/editions'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { loadFacts } from './load-facts.ts'

const releases = `SELECT number, title, row_counts ->> 'scheme' AS schemes, sha256,
  file_columns -> 'area' ? 'containing_codes' AS has_later_column FROM published.release ORDER BY number`
const [first, second] = editions
const schemes = (edition: (typeof editions)[number]) => String(edition.load().scheme.length)

describe('the facts of an empty database', () => {
  const { db, url } = useTestDatabase()

  it('are a release for each edition, however often the platform starts', async () => {
    await loadFacts(url)
    await loadFacts(url)
    expect((await db.execute(releases)).rows).toMatchObject([
      { number: 1, title: first.title, schemes: schemes(first), has_later_column: false },
      { number: 2, title: second.title, schemes: schemes(second), has_later_column: true },
    ])
  })
})

describe('the facts of a database that had the first edition', () => {
  const { db, url } = useTestDatabase()

  it('are followed by the second at the next start; the old release and what people changed stay', async () => {
    await loadFacts(url, [first])
    const before = (await db.execute(releases)).rows
    const random = `UPDATE registry.area SET short_name = 'Ours' WHERE code = 'E54000030' AND vintage = '2023-04'`
    await db.execute(random)
    await db.execute(`INSERT INTO registry.change (record_kind, record_id, actor, reason, before, after)
      SELECT 'area', id, 'editor', 'shorter', '{}', '{}' FROM registry.area WHERE short_name = 'Ours'`)
    await loadFacts(url)
    const after = (await db.execute(releases)).rows
    expect(after).toHaveLength(2)
    expect(after[0]).toEqual(before[0])
    const kept = `SELECT count(*)::int AS kept FROM published.area WHERE short_name = 'Ours' AND release_from = 2`
    expect((await db.execute(kept)).rows).toEqual([{ kept: 1 }])
  })
})

describe('the facts of a database that never had the seed', () => {
  const { db, url } = useTestDatabase()

  it('are left alone once it has a release', async () => {
    await db.execute(`INSERT INTO published.release (number, title, notes, sha256, row_counts)
      VALUES (1, 'Ours', '', repeat('a', 64), '{}')`)
    await loadFacts(url)
    expect((await db.execute(releases)).rows).toMatchObject([{ number: 1, title: 'Ours' }])
  })
})
