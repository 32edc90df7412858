import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The public schema in the schema language, in an order that does not depend on the code. */
export function sdlOf(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
