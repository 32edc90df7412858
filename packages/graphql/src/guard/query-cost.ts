import { getNamedType, isInterfaceType, isObjectType, Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql' // prettier-ignore
import { refuseAbove } from './check-document.ts'
import { costOf } from './field-cost.ts'
import { introspectionField, isIntrospection } from './introspection.ts'
import { limits } from './limits.ts'
import { lookupVariables, pageSize, type VariableLookup } from './page-size.ts'
import { QueryRefusal } from './query-refusal.ts'

interface Place {
  type: GraphQLNamedType | undefined
  /** How often what is here is read. */
  times: number
  /** Records of the page around, for a field that stands for each of them. */
  pageSize: number
  depth: number
  path: string
  /** The fragments that we are inside of. */
  within: readonly string[]
}

/**
 * What a query can cost at most, reckoned before it runs: for every field its weight, times the records that are read
 * around it. A fragment counts each time it is used, a skipped field as if it were read. Whatever cannot be reckoned,
 * such as an unknown field, counts 1: validation refuses it next.
 */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  return new Reckoning(schema, document, lookupVariables(operation, variables)).ofOperation(operation)
}

class Reckoning {
  readonly #schema: GraphQLSchema
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #variable: VariableLookup
  #fields = 0
  #aliases = 0

  constructor(schema: GraphQLSchema, document: DocumentNode, variable: VariableLookup) {
    this.#schema = schema
    this.#variable = variable
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition)
    }
  }

  ofOperation(operation: OperationDefinitionNode): number {
    const type = this.#schema.getRootType(operation.operation) ?? undefined
    return this.#selection(operation.selectionSet, {
      type,
      times: 1,
      pageSize: 1,
      depth: 1,
      path: '',
      within: [],
    })
  }

  #selection(selectionSet: SelectionSetNode, place: Place): number {
    refuseAbove('depth', place.depth, 'Start from a list nearer to what you want, or use `node`.', place.path)
    let cost = 0
    let rootFields = 0
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        rootFields += 1
        cost += this.#field(selection, place)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition
          ? this.#schema.getType(selection.typeCondition.name.value)
          : place.type
        cost += this.#selection(selection.selectionSet, { ...place, type: on ?? undefined })
      } else {
        cost += this.#spread(selection.name.value, place)
      }
      if (place.depth === 1) refuseAbove('rootFields', rootFields, 'Send several queries.')
      refuseAbove('cost', cost, cheaper, place.path || undefined)
    }
    return cost
  }

  #spread(name: string, place: Place): number {
    if (place.within.includes(name)) {
      throw new QueryRefusal(`The fragment \`${name}\` contains itself.`, { limit: 'fragmentCycle', field: place.path, instead: 'Write out the levels you need.' }) // prettier-ignore
    }
    this.#countField()
    const fragment = this.#fragments.get(name)
    if (!fragment) return 1
    const type = this.#schema.getType(fragment.typeCondition.name.value) ?? undefined
    return this.#selection(fragment.selectionSet, { ...place, type, within: [...place.within, name] })
  }

  #field(field: FieldNode, place: Place): number {
    this.#countField()
    if (field.alias)
      refuseAbove('aliases', ++this.#aliases, 'Send several queries, or read a list and pick from it.')
    const name = field.name.value
    const path = place.path ? `${place.path}.${name}` : name
    if (isIntrospection(name))
      return introspectionField(this.#schema, field, this.#fragments, path) * place.times
    const definition = fieldOf(place.type, name)
    if (!definition) return this.#inside(field, { ...place, type: undefined, path }) + place.times
    const { weight = 1, paged, each, size = 1 } = costOf(definition)
    const records = paged ? pageSize(field, this.#variable, path) : place.pageSize
    const type = getNamedType(definition.type)
    const times = place.times * (each ? records : size)
    const cost =
      place.times * weight + this.#inside(field, { ...place, type, times, pageSize: records, path })
    refuseAbove('cost', cost, cheaper, path)
    return cost
  }

  #inside(field: FieldNode, place: Place): number {
    return field.selectionSet ? this.#selection(field.selectionSet, { ...place, depth: place.depth + 1 }) : 0
  }

  #countField(): void {
    refuseAbove('fields', ++this.#fields, 'Send several smaller queries.')
  }
}

const cheaper = `Ask for smaller pages, fewer fields or fewer levels and go on with \`after\`; or download the release as files from /releases. The limit is ${limits.cost} for each query and there is no other.`

/** The fields of a union come in fragments, which name a type of their own. */
function fieldOf(
  type: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}
