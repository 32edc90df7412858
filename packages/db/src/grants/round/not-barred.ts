import { sql } from 'drizzle-orm'
import { applicationTable } from '../grants-tables.ts'

/**
 * That no conflict of interest closes an application to whoever asks: the one rule, `grants.barred_applications`. Row-level
 * security holds it by itself; who also belongs to what applies goes on reading his own as an applicant, and what staff read
 * says so with this. It stands in a statement that reads from `grants.application`.
 */
export const notBarred = sql`${applicationTable.id} <> ALL ((SELECT grants.barred_applications())::uuid[])`
