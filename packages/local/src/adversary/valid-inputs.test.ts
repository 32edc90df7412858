import { expect, test } from 'vitest'
import { z } from 'zod'
import { validInputs } from './valid-inputs.ts'

const kind = z.enum(['schemes', 'areas'])

test('asks for as much as a schema lets, in each way that it names', () => {
  const schema = z.strictObject({
    kind,
    language: kind.default('areas'),
    slug: z.string().max(3),
    first: z.int().min(1).max(200).optional(),
    after: z.string().optional(),
  })
  const inputs = validInputs(schema, { slug: 'abc' })
  expect(inputs).toEqual([
    { kind: 'schemes', slug: 'abc', first: 200 },
    { kind: 'areas', slug: 'abc', first: 200 },
  ])
  for (const input of inputs) expect(schema.safeParse(input).success).toBe(true)
  expect(validInputs(z.strictObject({}).optional(), {})).toEqual([{}])
})

test('names a value that it has no sample of, so that no procedure is left out in silence', () => {
  expect(() => validInputs(z.strictObject({ code: z.string() }), {})).toThrow(
    'There is no sample for `code`.',
  )
})
