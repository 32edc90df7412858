import fc from 'fast-check'
import { getNamedType, isCompositeType, isEnumType, isInterfaceType, isListType, isNonNullType, isObjectType, isUnionType, type GraphQLField, type GraphQLOutputType } from 'graphql' // prettier-ignore
import { expect, test } from 'vitest'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { schema } from '../schema/schema.ts'
import { ask } from '../testing/ask.ts'
import { testEndpoint } from '../testing/test-endpoint.ts'
import { costOf } from './field-cost.ts'
import { limits } from './limits.ts'

const database = useTestDatabase({ seeded: true })
const { endpoint, logged } = testEndpoint(database.as('academy_api'))

/** Draws documents from the schema: every field with the arguments that it needs, down to a few levels. */
function drawSelection(type: GraphQLOutputType, depth: number, draw: (max: number) => number): string {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return ''
  if (isUnionType(named))
    return `{ __typename ... on Scheme ${drawSelection(schemeType(), depth - 1, draw)} }`
  if (!isObjectType(named) && !isInterfaceType(named)) return ''
  const fields = Object.values(named.getFields()).filter(
    (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
  )
  const chosen = fields.filter(() => draw(3) === 0).slice(0, 6)
  const lines = chosen.map((field, n) => drawField(field, depth, draw, draw(4) === 0 ? `a${n}: ` : ''))
  return `{ ${['__typename', ...lines].join(' ')} }`
}

function drawField(
  field: GraphQLField<unknown, unknown>,
  depth: number,
  draw: (max: number) => number,
  alias: string,
): string {
  const given: string[] = []
  for (const { name, type } of field.args) {
    const named = getNamedType(type)
    if (name === 'first' && !isNonNullType(type) && draw(2) === 0) given.push(`last: ${1 + draw(20)}`)
    else if (name === 'first') given.push(`first: ${1 + draw(20)}`)
    else if (name === 'asOf' && isNonNullType(type)) given.push('asOf: 1')
    else if (isNonNullType(type))
      given.push(
        `${name}: "${name === 'id' ? 'QXJlYTowMTkwMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDA' : 'health'}"`,
      )
    else if (isEnumType(named) && draw(6) === 0)
      given.push(`${name}: ${named.getValues()[draw(named.getValues().length)]?.name}`)
  }
  return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${drawSelection(field.type, depth - 1, draw)}`
}

function schemeType() {
  const type = schema.getType('Scheme')
  if (!isObjectType(type)) throw new Error('no Scheme')
  return type
}

/** What the answer really cost: the weight of every field for each time that it is there. */
function actualCost(value: unknown, type: GraphQLOutputType): number {
  if (isNonNullType(type)) return actualCost(value, type.ofType)
  if (isListType(type))
    return Array.isArray(value)
      ? value.reduce((sum: number, item) => sum + actualCost(item, type.ofType), 0)
      : 0
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return 0
  const typename = '__typename' in value ? schema.getType(String(value.__typename)) : getNamedType(type)
  if (!isObjectType(typename)) throw new Error('an object without its type')
  let cost = 0
  for (const [key, inside] of Object.entries(value)) {
    const field = typename.getFields()[key]
    cost += field ? (costOf(field).weight ?? 1) + actualCost(inside, field.type) : 1
  }
  return cost
}

test('no query costs more than was reckoned before it ran, and none fails', async () => {
  let answered = 0
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(1_000)), async (stream) => {
      const draw = (max: number) => (stream.next().value ?? 0) % max
      const query = drawSelection(schema.getQueryType() ?? schemeType(), 5, draw).replaceAll(/a\d+: /g, '')
      const answer = await ask(endpoint, query)
      // A refusal is an answer too; what must never happen is a failure.
      expect([200, 400], `${query}\n${answer.text}`).toContain(answer.status)
      if (answer.status === 400) return
      answered += 1
      const actual = actualCost(answer.data, schema.getQueryType() ?? schemeType())
      expect(actual, query).toBeLessThanOrEqual(answer.extensions?.cost.requested ?? 0)
      expect(answer.extensions?.cost.requested).toBeLessThanOrEqual(limits.cost)
    }),
    { numRuns: 300 },
  )
  expect(answered).toBeGreaterThan(100)
  expect(logged).toEqual([])
})
