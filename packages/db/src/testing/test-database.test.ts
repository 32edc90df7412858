import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from './test-database.ts'

const { db, as, statements } = useTestDatabase()

describe('the test database', () => {
  it('is migrated', async () => {
    const { rows } = await db.execute(sql`SELECT count(*)::int AS schemas FROM information_schema.schemata
      WHERE schema_name IN ('registry', 'published', 'auth', 'grants', 'audit')`)
    expect(rows).toEqual([{ schemas: 5 }])
  })

  it('counts the statements of one test, without those that frame a transaction', async () => {
    await db.transaction(async (tx) => {
      await tx.execute(sql`SELECT 1`)
      await tx.execute(sql`SELECT 2`)
    })
    expect(statements).toEqual(['SELECT 1', 'SELECT 2'])
  })

  it('connects as the role of an app', async () => {
    const { rows } = await as('academy_map').execute(sql`SELECT current_user AS me`)
    expect(rows).toEqual([{ me: 'academy_map' }])
  })
})
