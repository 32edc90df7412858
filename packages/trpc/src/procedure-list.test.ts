import { expect, test } from 'vitest'
import { z } from 'zod'
import { listInputs } from '@academy/services/published/lists/list-inputs'
import { pageKinds } from '@academy/services/published/lists/record-meanings'
import { listProcedures } from './procedure-list.ts'
import { remoteRouter } from './remote-router.ts'
import { looseObjects } from './testing/loose-objects.ts'

const procedures = listProcedures()

test('every procedure declares who may call it', () => {
  expect(procedures.filter((entry) => !entry.access).map((entry) => entry.path)).toEqual([])
})

test('the list of procedures and their access is the one that was reviewed', async () => {
  const lines = procedures.map(({ path, type, access }) => `${access?.padEnd(13)} ${type.padEnd(9)} ${path}`)
  // After reviewing a change: vitest run --project trpc -u
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./procedures.txt')
})

test('every kind of record that has a published list can be asked for', () => {
  const asked = procedures.flatMap(({ inputs }) => inputs)
  expect(pageKinds.filter((kind) => !asked.includes(listInputs[kind]))).toEqual([])
})

test('a remote caller is offered public queries and nothing else', () => {
  const offered = listProcedures(remoteRouter)
  expect(offered.length).toBeGreaterThan(5)
  expect(offered.filter(({ type, access }) => type !== 'query' || access !== 'public')).toEqual([])
})

test('every procedure refuses keys that it does not know', () => {
  const loose = procedures.flatMap(({ path, inputs }) =>
    inputs.flatMap((schema) => looseObjects(schema, path)),
  )
  expect(loose).toEqual([])
})

test('the check for unknown keys finds a loose object wherever it hides', () => {
  const nested = z.strictObject({
    list: z.array(z.object({ a: z.string() })),
    either: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('x') }),
      z.object({ kind: z.literal('y') }),
    ]),
    maybe: z.object({ b: z.string() }).optional(),
    map: z.record(z.string(), z.looseObject({})),
    changed: z.object({ c: z.string() }).transform((value) => value.c),
  })
  expect(looseObjects(nested)).toEqual([
    'input.list[]',
    'input.either|1',
    'input.maybe',
    'input.map{}',
    'input.changed',
  ])
})
