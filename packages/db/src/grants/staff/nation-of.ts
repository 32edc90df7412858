import { sql, type SQL } from 'drizzle-orm'

/**
 * The nation of a place by the letter that its code begins with. The five trusts of Northern Ireland have codes of their
 * own, of which one begins with an S.
 */
export function nationOf(code: SQL): SQL {
  return sql`CASE WHEN ${code} LIKE '%HSCT' THEN 'N' ELSE left(${code}, 1) END`
}
