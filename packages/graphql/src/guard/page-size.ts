import { Kind, type FieldNode, type OperationDefinitionNode, type ValueNode } from 'graphql'
import { limits } from './limits.ts'
import { QueryRefusal } from './query-refusal.ts'

/** The values of variables as they will be: those sent, or else the defaults that the operation declares. */
export type VariableLookup = (name: string) => unknown

export function lookupVariables(
  operation: OperationDefinitionNode,
  sent: Readonly<Record<string, unknown>>,
): VariableLookup {
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  )
  return (name) => {
    if (Object.hasOwn(sent, name)) return sent[name]
    const value = defaults.get(name)
    return value && literal(value)
  }
}

/** How many records the field asks for; refuses a list without a size, or with one that is out of bounds. */
export function pageSize(field: FieldNode, variable: VariableLookup, path: string): number {
  const first = argument(field, 'first', variable)
  const last = argument(field, 'last', variable)
  const refuse = (message: string, instead: string, asked?: number) =>
    new QueryRefusal(message, {
      limit: 'pageSize',
      allowed: limits.pageSize,
      ...(asked !== undefined && { asked }),
      field: path,
      instead,
    })
  if (first == null && last == null) {
    throw refuse(
      `\`${path}\` does not say how many records it wants.`,
      `Write \`${field.name.value}(first: 20)\`.`,
    )
  }
  if (first != null && last != null) {
    throw refuse(`\`${path}\` asks for both \`first\` and \`last\`.`, 'Give one of the two.')
  }
  const size = first ?? last
  if (typeof size !== 'number' || !Number.isInteger(size)) {
    throw refuse(
      `\`${path}\` asks for a number of records that is not a whole number.`,
      'Give a whole number from 1 to 200.',
    )
  }
  if (size < 1 || size > limits.pageSize) {
    throw refuse(`\`${path}\` asks for ${size} records; a page has 1 to ${limits.pageSize}.`, 'Ask for a page, then for the next with `after`; or download the release as a file from /releases.', size) // prettier-ignore
  }
  return size
}

function argument(field: FieldNode, name: string, variable: VariableLookup): unknown {
  const value = field.arguments?.find((node) => node.name.value === name)?.value
  if (!value) return undefined
  return value.kind === Kind.VARIABLE ? variable(value.name.value) : literal(value)
}

function literal(value: ValueNode): unknown {
  if (value.kind === Kind.INT) return Number(value.value)
  return value.kind === Kind.NULL ? null : value.kind
}
