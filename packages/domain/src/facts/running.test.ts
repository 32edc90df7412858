import { expect, it } from 'vitest'
import fc from 'fast-check'
import { isQuiet, runningAnswers, runningIn, type Run } from './running.ts'

const run = (parts: Partial<Run>): Run => ({
  startedOn: null,
  endedOn: null,
  hasEnded: false,
  knownToRunOn: null,
  ...parts,
})

it('knows a scheme to run from its start to the last date on which a source says that it ran', () => {
  const scheme = run({ startedOn: '2016-10', knownToRunOn: '2019-07-11' })
  expect([2015, 2016, 2018, 2019, 2020, 2026].map((year) => runningIn(year, scheme))).toEqual([
    'no',
    'known',
    'known',
    'known',
    'may',
    'may',
  ])
})

it('claims only the one year of a scheme without a start', () => {
  const scheme = run({ knownToRunOn: '2021' })
  expect([2020, 2021, 2022].map((year) => runningIn(year, scheme))).toEqual(['unstated', 'known', 'may'])
})

it('does not take an award or a plan for a word that it ran', () => {
  const scheme = run({ startedOn: '2022', endedOn: '2025' })
  expect([2021, 2022, 2025, 2026].map((year) => runningIn(year, scheme))).toEqual(['no', 'may', 'may', 'no'])
})

it('claims nothing after what is known of a scheme that ended nobody says when', () => {
  const scheme = run({ startedOn: '2017', knownToRunOn: '2019', hasEnded: true })
  expect([2019, 2020].map((year) => runningIn(year, scheme))).toEqual(['known', 'no'])
})

const year = fc.integer({ min: 1980, max: 2100 })
const date = fc.option(
  year.map(String).chain((text) => fc.constantFrom(text, `${text}-07`, `${text}-07-24`)),
  { nil: null },
)
const runs = fc.record({ startedOn: date, endedOn: date, hasEnded: fc.boolean(), knownToRunOn: date })

it('never knows more than a source says, for any dates', () => {
  fc.assert(
    fc.property(year, runs, (asked, scheme) => {
      const answer = runningIn(asked, scheme)
      expect(runningAnswers).toContain(answer)
      const of = (text: string | null) => (text === null ? null : Number(text.slice(0, 4)))
      const [start, known] = [of(scheme.startedOn), of(scheme.knownToRunOn)]
      const held = {
        known: known !== null && known >= asked,
        may: Math.min(start ?? 9999, known ?? 9999) <= asked,
        unstated: start === null,
        no: true,
      }
      expect(held[answer]).toBe(true)
    }),
  )
})

it.each([
  ['2022', true],
  ['2023', false],
  ['2023-10', true],
  ['2023-11-25', true],
  ['2023-11-26', false],
  ['2026', false],
  [null, false],
])('marks what was last known to run more than three years before a release: %s is %s', (known, quiet) => {
  expect(isQuiet(known, '2026-11-26')).toBe(quiet)
})
