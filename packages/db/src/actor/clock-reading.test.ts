import { expect, it } from 'vitest'
import { earliestInstant } from './clock-reading.ts'

const at = new Date('2026-12-18T12:00:00.000Z')

it('takes from this process a length of time and nothing else', () => {
  expect(earliestInstant({ at, heardAtMs: 5_000 }, 3_500)).toEqual(new Date('2026-12-18T11:59:58.500Z'))
})

it('is never a fraction of a millisecond too late', () => {
  expect(earliestInstant({ at, heardAtMs: 10.9 }, 10.2)).toEqual(new Date('2026-12-18T11:59:59.999Z'))
})
