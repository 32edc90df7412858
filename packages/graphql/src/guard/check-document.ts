import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql'
import { limits, type LimitName } from './limits.ts'
import { QueryRefusal } from './query-refusal.ts'

/**
 * Counts what is written, in the whole document, whether it is used or not: validation reads all of it, and some of
 * its rules compare every field of a selection with every other.
 */
export function checkDocument(document: DocumentNode): void {
  let aliases = 0
  let directives = 0
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  refuseAbove('operations', operations.length, 'Send one operation in each request.')
  const walk = (selectionSet: SelectionSetNode, path: string) => {
    refuseAbove('fieldsTogether', selectionSet.selections.length, 'Leave out fields that repeat.', path)
    for (const selection of selectionSet.selections) {
      directives += selection.directives?.length ?? 0
      if (selection.kind === Kind.FIELD) aliases += selection.alias ? 1 : 0
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) {
        walk(selection.selectionSet, selection.kind === Kind.FIELD ? `${path}.${selection.name.value}` : path)
      }
    }
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION)
      continue
    directives += definition.directives?.length ?? 0
    walk(definition.selectionSet, definition.name?.value ?? 'query')
  }
  refuseAbove('aliases', aliases, 'Send several queries, or read a list and pick from it.')
  refuseAbove('directives', directives, 'Leave directives out: build the query that you need.')
}

export function refuseAbove(limit: LimitName, asked: number, instead: string, field?: string): void {
  const allowed = limits[limit]
  if (asked <= allowed) return
  const what = { ...words }[limit] ?? limit
  const where = field ? ` in \`${field}\`` : ''
  throw new QueryRefusal(`The query has ${asked} ${what}${where}; ${allowed} are allowed.`, {
    limit,
    allowed,
    asked,
    ...(field && { field }),
    instead,
  })
}

const words: Partial<Record<LimitName, string>> = {
  documentBytes: 'bytes',
  variablesBytes: 'bytes of variables',
  fieldsTogether: 'fields side by side',
  fields: 'fields, counting a fragment each time it is used,',
  depth: 'levels',
  rootFields: 'fields at its top',
  cost: 'points of cost',
}
