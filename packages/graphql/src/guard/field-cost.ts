import type { GraphQLField } from 'graphql'

/** How a field is charged; it is declared beside the field, in its `extensions.cost`. */
export interface FieldCost {
  /** What the field itself costs, each time it is read. 1 without it; a statement to the database costs 10. */
  weight?: number
  /** The size of the list comes from `first` or `last`, one of which is required. */
  paged?: boolean
  /** What is inside is read for each record of the page that this field, or the one around it, asks for. */
  each?: boolean
  /** How many records a list without a size has at most. */
  size?: number
}

export function costOf(field: GraphQLField<unknown, unknown>): FieldCost {
  const { cost } = field.extensions as { cost?: FieldCost }
  return cost ?? {}
}
