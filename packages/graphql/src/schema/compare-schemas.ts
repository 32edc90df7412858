import { BreakingChangeType, buildSchema, findSchemaChanges } from 'graphql'

const breakingTypes = new Set<string>(Object.values(BreakingChangeType))

/** What in the new schema would break a query that works with the published one, each in a sentence. */
export function compareSchemas(published: string, current: string): string[] {
  if (published === '' || published === current) return []
  return findSchemaChanges(buildSchema(published), buildSchema(current))
    .filter(({ type }) => breakingTypes.has(type))
    .map(({ description }) => description)
}
