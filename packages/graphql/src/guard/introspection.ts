import { getIntrospectionQuery, Kind, parse, type FieldNode, type FragmentDefinitionNode, type GraphQLSchema, type SelectionSetNode } from 'graphql' // prettier-ignore
import { QueryRefusal } from './query-refusal.ts'

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

const roots = new Set(['__schema', '__type'])
/** Lists of the schema about itself, with a size that few types reach. */
const listSizes: Readonly<Record<string, number>> = {
  types: 80,
  fields: 12,
  args: 6,
  inputFields: 6,
  enumValues: 8,
  possibleTypes: 6,
  interfaces: 2,
  directives: 5,
  locations: 5,
}

export function isIntrospection(name: string): boolean {
  return name.startsWith('__')
}

/**
 * The cost of asking for the schema. It is published, so whatever the tools in use ask is allowed, and costs 1,000 at
 * most; anything that would read more than their query is refused.
 */
export function introspectionField(
  schema: GraphQLSchema,
  field: FieldNode,
  fragments: Fragments,
  path: string,
): number {
  if (!roots.has(field.name.value)) return 1
  const asked = sizeOf(field.selectionSet, fragments)
  const allowed = standardSize(schema)
  if (asked > allowed) {
    const instead = 'Use the introspection query of your client, or read /graphql/schema.graphql.'
    throw new QueryRefusal('The query asks for more of the schema than any tool needs.', { limit: 'introspection', allowed, asked, field: path, instead }) // prettier-ignore
  }
  return Math.ceil((1_000 * asked) / allowed)
}

const stepsMax = 5_000

/** Values that the answer may hold, by the list sizes above. Walking stops, and the size is infinite, at 5,000 nodes. */
function sizeOf(selectionSet: SelectionSetNode | undefined, fragments: Fragments): number {
  let steps = 0
  const walk = (set: SelectionSetNode | undefined, within: readonly string[]): number => {
    let size = 0
    for (const selection of set?.selections ?? []) {
      steps += 1
      if (steps > stepsMax) return Number.POSITIVE_INFINITY
      if (selection.kind === Kind.FIELD) {
        const inside = walk(selection.selectionSet, within)
        size += 1 + (inside && (listSizes[selection.name.value] ?? 1) * inside)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        size += walk(selection.selectionSet, within)
      } else {
        const name = selection.name.value
        if (within.includes(name)) return Number.POSITIVE_INFINITY
        size += walk(fragments.get(name)?.selectionSet, [...within, name])
      }
    }
    return size
  }
  return walk(selectionSet, [])
}

const standard = new WeakMap<GraphQLSchema, number>()

/** The size of the fullest query that the tools send, doubled so that their next version still fits. */
function standardSize(schema: GraphQLSchema): number {
  let size = standard.get(schema)
  if (size === undefined) {
    const document = parse(getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true })) // prettier-ignore
    const fragments = new Map<string, FragmentDefinitionNode>()
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    }
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    size = operation?.kind === Kind.OPERATION_DEFINITION ? 2 * sizeOf(operation.selectionSet, fragments) : 0
    standard.set(schema, size)
  }
  return size
}
