import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../testing/test-database.ts'

const { db, as } = useTestDatabase()

const roles = ['academy_map', 'academy_api', 'academy_grants', 'academy_auth', 'academy_worker'] as const

/** Tables on which a role holds a right, as `schema.table`, by schema. */
async function allowed(role: string, right: string): Promise<Record<string, string[]>> {
  const { rows } = await db.execute<{ schema: string; tables: string[] }>(sql`
    SELECT schemaname AS schema, array_agg(tablename::text ORDER BY tablename) AS tables FROM pg_tables
    WHERE schemaname IN ('registry', 'published', 'grants', 'auth', 'audit')
      AND has_table_privilege(${role}, format('%I.%I', schemaname, tablename), ${right})
    GROUP BY schemaname`)
  return Object.fromEntries(rows.map(({ schema, tables }) => [schema, tables]))
}

describe('what a role may do', () => {
  it.each(['academy_map', 'academy_api'])('%s reads what is published, and nothing else', async (role) => {
    const { rows } = await db.execute<{ name: string }>(
      sql`SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'published' ORDER BY tablename`,
    )
    expect(await allowed(role, 'SELECT')).toEqual({ published: rows.map(({ name }) => name) })
    expect(await allowed(role, 'INSERT')).toEqual({})
    expect(await allowed(role, 'UPDATE')).toEqual({})
    const columns = await db.execute(sql`
      SELECT table_schema, table_name FROM information_schema.column_privileges
      WHERE grantee = ${role} AND (privilege_type <> 'SELECT' OR table_schema <> 'published')`)
    expect(columns.rows).toEqual([])
  })

  it('the desk is closed to the map in practice, too', async () => {
    await expect(as('academy_map').execute(sql`SELECT 1 FROM registry.scheme`)).rejects.toMatchObject({
      cause: { code: '42501' },
    })
    await expect(as('academy_map').execute(sql`SELECT 1 FROM published.scheme`)).resolves.toMatchObject({
      rows: [],
    })
  })

  it.each(roles)('%s may not delete or empty anything that is published or at the desk', async (role) => {
    for (const right of ['DELETE', 'TRUNCATE']) {
      const { published, registry } = await allowed(role, right)
      expect({ right, published, registry }).toEqual({ right, published: undefined, registry: undefined })
    }
  })

  it.each(roles)('%s owns no table', async (role) => {
    const { rows } = await db.execute(sql`SELECT tablename FROM pg_tables WHERE tableowner = ${role}`)
    expect(rows).toEqual([])
  })

  it('the worker adds to a release and closes versions, and rewrites nothing', async () => {
    const { rows } = await db.execute<{ column: string }>(sql`
      SELECT DISTINCT column_name AS column FROM information_schema.column_privileges
      WHERE grantee = 'academy_worker' AND table_schema = 'published' AND privilege_type = 'UPDATE'`)
    // The checksum of a release is written after its rows, once: a trigger refuses another.
    expect(rows.map(({ column }) => column)).toEqual(['release_to', 'sha256'])
  })

  it('the worker writes at the desk what awards become, and nothing else', async () => {
    const { rows } = await db.execute<{ table: string; rights: string }>(sql`
      SELECT table_name AS table, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS rights FROM information_schema.role_table_grants
      WHERE grantee = 'academy_worker' AND table_schema = 'registry' AND privilege_type <> 'SELECT' GROUP BY table_name ORDER BY table_name`)
    const both = ['award', 'organisation', 'organisation_identifier', 'scheme', 'scheme_area']
    expect(rows).toEqual(
      [
        ...both.map((table) => ({ table, rights: 'INSERT UPDATE' })),
        { table: 'change', rights: 'INSERT' },
      ].toSorted((one, other) => (one.table < other.table ? -1 : 1)),
    )
  })
})
