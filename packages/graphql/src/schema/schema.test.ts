import { readFile } from 'node:fs/promises'
import {
  isEnumType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql'
import { expect, test } from 'vitest'
import { pageEntities } from '@academy/db/published/lists/page-entities'
import { costOf } from '../guard/field-cost.ts'
import { columnsOf } from '../reads/columns-used.ts'
import { isNodeName, nodeKinds } from '../reads/global-id.ts'
import { compareSchemas } from './compare-schemas.ts'
import { schema } from './schema.ts'
import { sdlOf } from './sdl.ts'

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)
const fields = types.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).map((field) => ({ type, field }))
    : [],
)

function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name]
  if (isEnumType(type)) {
    for (const { name, description } of type.getValues())
      if (!description) missing.push(`${type.name}.${name}`)
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`)
      for (const arg of field.args)
        if (!arg.description) missing.push(`${type.name}.${field.name}(${arg.name})`)
    }
  }
  return missing
}

test('every type, field, argument and enum value is described', () => {
  expect(types.flatMap(undescribed)).toEqual([])
})

test('every list of records has a size that the cost is reckoned from', () => {
  const unbounded = fields.filter(({ type, field }) => {
    const { each, paged, size } = costOf(field)
    const list =
      /^\[[A-Z]\w*!?\]!?$/.test(String(field.type)) &&
      isObjectType(schema.getType(String(field.type).replaceAll(/\W/g, '')))
    const connection = String(field.type).endsWith('Connection!')
    return (
      (list && !each && !size) ||
      (connection && !paged) ||
      (each && !paged && !type.name.endsWith('Connection'))
    )
  })
  expect(unbounded.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([])
})

test('Relay can ask for any record again: `node` takes an id and nothing else', () => {
  const { node } = schema.getQueryType()?.getFields() ?? {}
  expect(node?.args.map(({ name }) => name)).toEqual(['id'])
})

test('nothing can be written', () => {
  expect(schema.getMutationType() ?? null).toBeNull()
  expect(schema.getSubscriptionType() ?? null).toBeNull()
})

test('the published schema is the one that the code makes', async () => {
  const published = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
  expect(published, 'run `node packages/graphql/src/schema/check-schema.ts --update`').toBe(sdlOf())
})

test('a removed field is a breaking change and an added one is not', () => {
  const removed = sdlOf().replace(/\n {2}""".*"""\n {2}shortName: String!/, '')
  expect(removed).not.toBe(sdlOf())
  expect(compareSchemas(sdlOf(), removed)).toEqual([expect.stringContaining('shortName')])
  expect(compareSchemas(removed, sdlOf())).toEqual([])
})

test('every field of a record says which columns it reads', () => {
  const silent = fields.filter(({ type, field }) => {
    if (!isNodeName(type.name) && type.name !== 'Fact' && type.name !== 'Node') return false
    const columns = columnsOf(field)
    const known: object = isNodeName(type.name)
      ? pageEntities[nodeKinds[type.name]].columns
      : pageEntities.scheme.columns
    return columns === undefined || columns.some((column) => !Object.hasOwn(known, column))
  })
  expect(silent.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([])
})
