import { sql, type SQL } from 'drizzle-orm'
import type { SeedReference } from './record-kind.ts'

/**
 * How the desk's records become rows of a release. Only verified records are published, and a row never refers to a
 * record that is not: such a reference is empty, or the row waits where it makes no sense without.
 */
const desk = (table: string) => sql.raw(`registry.${table}`)

export const verified = (alias: string) => sql.raw(`${alias}.desk_status = 'verified'`)

/** The record of `table` that `on` refers to, where it is verified. */
export function maybe(table: string, alias: string, on: SQL): SQL {
  return sql`LEFT JOIN ${desk(table)} AS ${sql.raw(alias)} ON ${sql.raw(alias)}.id = ${on} AND ${verified(alias)}`
}

/** The same where the row makes no sense without it. */
export function must(table: string, alias: string, on: SQL): SQL {
  return sql`JOIN ${desk(table)} AS ${sql.raw(alias)} ON ${sql.raw(alias)}.id = ${on} AND ${verified(alias)}`
}

/** Every link between records that are published. */
export const links = (table: string, ...joins: SQL[]) =>
  sql`FROM ${desk(table)} AS record ${sql.join(joins, sql` `)}`

/** Every verified record. */
export const records = (table: string, ...joins: SQL[]) =>
  sql`${links(table, ...joins)} WHERE ${verified('record')}`

export const slugOfRecord = sql`record.slug`

export const areaName = (alias: string) =>
  sql.raw(['kind', 'code', 'vintage'].map((column) => `${alias}.${column}`).join(` || '/' || `))

/** What a release says of an area beside its id, in columns whose names begin with `prefix`. */
export const ofArea = (prefix: string, alias: string): Record<string, SQL> =>
  Object.fromEntries(
    ['kind', 'code', 'vintage', 'name'].map((column) => [
      `${prefix}${column[0]?.toUpperCase()}${column.slice(1)}`,
      sql.raw(`${alias}.${column}`),
    ]),
  )

export const scheme = maybe('scheme', 'scheme', sql`record.scheme_id`)
export const programme = maybe('programme', 'programme', sql`record.programme_id`)

/** In the seed, a record of `table` by its slug. */
export function bySlug(given: string, table: string): SeedReference {
  const alias = sql.identifier(`by_${given}`)
  return {
    given: [given],
    table,
    by: ['slug'],
    join: sql`LEFT JOIN ${desk(table)} AS ${alias} ON ${alias}.slug = given.${sql.identifier(given)}`,
    id: sql`${alias}.id`,
  }
}

/** In the seed, an area by all three parts of its key, whose property names begin with `prefix`. */
export function byAreaKey(prefix: string): SeedReference {
  const by = ['kind', 'code', 'vintage'] as const
  const given = by.map((part) => `${prefix}${part[0]?.toUpperCase()}${part.slice(1)}`)
  const alias = sql.identifier(`by_${prefix}`)
  const equal = by.map((part, n) => sql`${alias}.${sql.raw(part)} = given.${sql.identifier(given[n] ?? '')}`)
  return {
    given,
    table: 'area',
    by,
    join: sql`LEFT JOIN registry.area AS ${alias} ON ${sql.join(equal, sql` AND `)}`,
    id: sql`${alias}.id`,
  }
}
