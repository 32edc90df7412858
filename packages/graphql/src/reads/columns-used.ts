import { isAbstractType, isObjectType, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema } from 'graphql' // prettier-ignore
import type { PageColumnOf, PageKind } from '@academy/services/published/lists/page-published'
import { isNodeName, nodeKinds } from './global-id.ts'

/** The columns of each kind of record that a document can use, wherever in it the record turns up. */
export type ColumnsUsed = ReadonlyMap<PageKind, ReadonlySet<string>>

type Column = { [Kind in PageKind]: PageColumnOf<Kind> }[PageKind]

/** What a field with a resolver of its own reads of its row; declared beside the field. */
export function reads(...columns: Column[]): { columns: readonly string[] } {
  return { columns }
}

/** The columns that a field needs: those it declares, or the one that it shows as it is. */
export function columnsOf(field: GraphQLField<unknown, unknown>): readonly string[] | undefined {
  const { columns, pothosExposedField } = field.extensions as {
    columns?: string[]
    pothosExposedField?: string
  }
  return columns ?? (pothosExposedField === undefined ? undefined : [pothosExposedField])
}

/** Reads a validated document once, so that no statement of it fetches what nobody asked for. */
export function columnsUsed(schema: GraphQLSchema, document: DocumentNode): ColumnsUsed {
  const used = new Map<PageKind, Set<string>>(Object.values(nodeKinds).map((kind) => [kind, new Set()]))
  const types = new TypeInfo(schema)
  const enter = () => {
    const field = types.getFieldDef()
    const parent = types.getParentType()
    if (!field || !parent) return
    for (const { name } of objectTypes(schema, parent)) {
      if (!isNodeName(name)) continue
      for (const column of columnsOf(field) ?? []) used.get(nodeKinds[name])?.add(column)
    }
  }
  visit(document, visitWithTypeInfo(types, { Field: { enter } }))
  return used
}

function objectTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type)
  return isObjectType(type) ? [type] : []
}
