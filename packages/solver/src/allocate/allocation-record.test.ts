import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AllocationInput } from '@academy/domain/allocate/allocation-input'
import { anyRound } from '@academy/domain/allocate/testing/any-round'
import { syntheticRound } from '@academy/domain/allocate/testing/synthetic-round'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSolver } from '../create-solver.ts'
import { allocationRecord, inputHash } from './allocation-record.ts'
import { explainAllocation } from './explain-allocation.ts'
import { solveAllocation } from './solve-allocation.ts'

const script = fileURLToPath(new URL('../../../../docs/verify-allocation.mjs', import.meta.url))
/** Where `highs` is found, as an outsider finds it beside the script. */
const cwd = fileURLToPath(new URL('../..', import.meta.url))
const solver = createSolver()
const background = { timeLimitMs: 60_000, atOnce: 1 }
let folder: string
let published: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'academy-allocation-'))
  published = await recordOf(round)
})
afterAll(async () => {
  await Promise.all([solver.close(), rm(folder, { recursive: true })])
})

async function recordOf(input: AllocationInput): Promise<string> {
  const answer = await solveAllocation(solver, input, background)
  if (answer.status !== 'optimal') throw new Error(answer.status)
  const explained = await explainAllocation(solver, input, answer.awards, background)
  return JSON.stringify(allocationRecord(input, answer, explained))
}

/** What the script of the docs says, in a process that has nothing but the published file. */
async function checked(record: string, ...flags: string[]): Promise<{ code: number; lines: string[] }> {
  const path = join(folder, 'allocation.json')
  await writeFile(path, record)
  return new Promise((resolve) => {
    execFile(process.execPath, [script, path, ...flags], { cwd }, (error, stdout) => {
      resolve({ code: error ? 1 : 0, lines: stdout.trimEnd().split('\n') })
    })
  })
}

const round = syntheticRound({ bids: 16, rules: [{ rule: 'part-funding' }, { rule: 'score-least', percent: 50 }, { rule: 'awards-least', by: 'need', awards: 1 }, { rule: 'awards-per-organisation', as: 'lead', awards: 1 }] }, 5) // prettier-ignore

it('what is published is found again by a script that has nothing of ours, to the last reason and price', async () => {
  expect(await checked(published, '--solve')).toEqual({
    code: 0,
    lines: [
      'yes  the hash is that of what went in',
      'yes  each award is to one bid, at one of its levels',
      'yes  every budget and rule is kept',
      'yes  what was decided by hand and the least score are kept',
      'yes  the worth is that of the awards, and no more than the bound',
      'yes  what stands in the way of each bid is what is stated',
      'yes  nothing is worth more',
      'yes  each trial costs what is stated',
      'yes  each rule and budget has the price that is stated',
    ],
  })
})

it('the script agrees on rounds of every kind', async () => {
  const records: string[] = []
  await fc.assert(
    fc.asyncProperty(anyRound(5), async (input) => {
      const answer = await solveAllocation(solver, input, background)
      if (answer.status === 'optimal') records.push(await recordOf(input))
    }),
    { numRuns: 12 },
  )
  expect(records.length).toBeGreaterThan(0)
  for (const record of records) expect(await checked(record, '--solve')).toMatchObject({ code: 0 })
})

interface Loose {
  input: { years: { budgetPence: string }[]; bids: { scoreHundredths: number }[] }
  inputSha256: string
  result: { worth: number; awards: { bidId: string; paidPence: string[] }[] }
  reasons: { inTheWay?: { over: string }[]; ifIn?: { costs: number } }[]
  prices: { worth: number }[]
}

it.each<[string, string, (record: Loose) => unknown]>([
  ['a budget that was changed', 'the hash is', (record) => { (record.input.years[0] ?? { budgetPence: '' }).budgetPence = '1' }],
  ['a score that was changed', 'the hash is', (record) => { (record.input.bids[0] ?? { scoreHundredths: 0 }).scoreHundredths += 1 }],
  ['an award of its own making', 'each award is', (record) => record.result.awards[0]?.paidPence.splice(0, 1, '1')],
  ['an award that is left out', 'the worth is', (record) => record.result.awards.pop()],
  ['a worth that is not', 'nothing is worth', (record) => { record.result.worth -= 1 }],
  ['an obstacle that is not', 'what stands in', (record) => record.reasons.find(({ inTheWay }) => inTheWay?.length)?.inTheWay?.pop()],
  ['a cost that is not', 'each trial costs', (record) => { const ifIn = record.reasons.find((each) => each.ifIn?.costs !== undefined)?.ifIn; if (ifIn) ifIn.costs += 1 }],
  ['a price that is not', 'each rule and', (record) => { for (const price of record.prices) price.worth += 1 }],
])('the script finds %s', async (_, line, change) => {
  const record = JSON.parse(published) as Loose
  change(record)
  const { code, lines } = await checked(JSON.stringify(record), '--solve')
  expect(code).toBe(1)
  expect(lines.filter((each) => each.startsWith(`NO   ${line}`))).toHaveLength(1)
}) // prettier-ignore

it('the hash is of what is meant and not of the order in which it comes', () => {
  const turned = { ...round, bids: round.bids.toReversed() }
  expect(inputHash(turned)).toBe(inputHash(round))
  expect(inputHash({ ...round, seed: 6 })).not.toBe(inputHash(round))
})
