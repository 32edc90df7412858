import { sql } from 'drizzle-orm'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { expect, it } from 'vitest'
import { publishedFile, publishedFileInput } from './published-file.ts'

const { db, as, statements } = useTestDatabase({ seeded: true })

it('a file holds a list of many parts whole, each row once, in one statement a part', async () => {
  // Two thousand rows are a part.
  await db.execute(sql`
    INSERT INTO published.observation
      SELECT (jsonb_populate_record(t, jsonb_build_object('id', uuidv7(), 'slug', t.slug || '-' || g))).*
      FROM published.observation t CROSS JOIN generate_series(1, 100) g
      WHERE slug IN (SELECT slug FROM published.observation ORDER BY slug LIMIT 51)`)
  const ctx = {
    db: as('academy_map'),
    actor: { kind: 'public' as const },
    now: new Date(),
    log: { info: () => {}, error: () => {} },
    ports: { cursorSecret: 'a secret of a test' },
  }
  statements.length = 0
  const input = publishedFileInput.parse({ kind: 'figures', format: 'json', origin: 'https://atlas.example' })
  const { text } = await publishedFile(ctx, input)
  const { rows } = JSON.parse(text) as { rows: { slug: string; period_from: string | null }[] }
  expect(new Set(rows.map(({ slug }) => slug)).size).toBe(861 + 5_100)
  expect(rows).toHaveLength(861 + 5_100)
  const days = rows.map(({ period_from }) => period_from ?? '')
  expect(days).toEqual(days.toSorted().toReversed())
  // The release, and three parts.
  expect(statements).toHaveLength(4)
})
