import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AllocationInput } from '@academy/domain/allocate/allocation-input'
import { anyRound } from '@academy/domain/allocate/testing/any-round'
import { syntheticRound } from '@academy/domain/allocate/testing/synthetic-round'
import { canonicalJson } from '@academy/domain/audit/canonical-json'
import { publicEdition, type DivisionToPublish } from '@academy/domain/results/public-edition'
import type { DecidedBid } from '@academy/domain/results/success-rates'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSolver } from '../create-solver.ts'
import { allocationRecord } from './allocation-record.ts'
import { explainAllocation } from './explain-allocation.ts'
import { solveAllocation } from './solve-allocation.ts'

const script = fileURLToPath(new URL('../../../../docs/verify-allocation.mjs', import.meta.url))
const cwd = fileURLToPath(new URL('../..', import.meta.url))
const solver = createSolver()
const background = { timeLimitMs: 60_000, atOnce: 1 }
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'academy-edition-'))
})
afterAll(async () => {
  await Promise.all([solver.close(), rm(folder, { recursive: true })])
})

/** The edition of a round that was solved; nothing where no division keeps every rule. */
async function editionOf(input: AllocationInput) {
  const answer = await solveAllocation(solver, input, background)
  if (answer.status !== 'optimal') return undefined
  const explained = await explainAllocation(solver, input, answer.awards, background)
  const record = allocationRecord(input, answer, explained)
  const paid = new Map(answer.awards.map(({ bidId, paidPence }) => [bidId, paidPence]))
  const bids = input.bids.map(({ id, groups }): DecidedBid => ({ reference: id, groups, language: 'en', paidPence: paid.has(id) ? 1n : 0n })) // prettier-ignore
  const inTheWay = new Map(explained.reasons.map((reason) => [reason.bidId, 'inTheWay' in reason ? reason.inTheWay.map(({ key }) => key) : undefined])) // prettier-ignore
  const whole = (id: string) => input.bids.find((bid) => bid.id === id)?.askedPence.join() === paid.get(id)?.join() // prettier-ignore
  return publicEdition({
    division: record as unknown as DivisionToPublish,
    decided: {
      round: 'example', no: 1, scenario: 'A', version: 1, metOn: '2026-01-15', limits: { totalPence: '0', awardPence: '0' }, approvals: [],
      decisions: input.bids.map(({ id }) => ({
        reference: id,
        outcome: paid.has(id) ? (whole(id) ? 'funded' : 'part-funded') : 'refused',
        reserveRank: null,
        years: input.years.map(({ financialYear }, at) => ({ financialYear, pence: String(paid.get(id)?.[at] ?? 0) })),
        reason: { because: 'weighed', inTheWay: inTheWay.get(id) ?? [] },
      })),
    },
    bids,
    seal: { divisionSha256: hash(canonicalJson(record)), decisionsSha256: 'd' },
    hash,
  }) // prettier-ignore
}

async function checked(edition: { division: unknown; decisions: unknown }): Promise<string> {
  const files = [join(folder, 'division.json'), join(folder, 'decisions.json')] as const
  await writeFile(files[0], JSON.stringify(edition.division))
  await writeFile(files[1], JSON.stringify(edition.decisions))
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, files[0], '--decisions', files[1], '--solve'],
      { cwd },
      (error, stdout) => {
        resolve(`${error ? 'failed' : 'passed'}\n${stdout}`)
      },
    )
  })
}

interface Loose {
  edition: { of: string; withheld: string[] }
  input: { bids: { id: string; groups: object; leadId: string; partnerIds: string[] }[] }
  reasons: { bidId: string; because?: string }[]
}

it('the script of the docs agrees with the edition of rounds of every kind', async () => {
  const editions: { division: unknown; decisions: unknown }[] = []
  await fc.assert(
    fc.asyncProperty(anyRound(6), async (input) => {
      const edition = await editionOf(input)
      if (edition) editions.push(edition)
    }),
    { numRuns: 8 },
  )
  expect(editions.length).toBeGreaterThan(0)
  for (const edition of editions) {
    const said = await checked(edition)
    expect(said).toMatch(/^passed/)
    expect(said).toContain('yes  the decisions are of this division')
  }
}, 120_000)

it('no edition has a word of the panel, nor a group or organisation by which an unsuccessful bid is known', async () => {
  let unsuccessful = 0
  await fc.assert(
    fc.asyncProperty(anyRound(6), async (input) => {
      const edition = await editionOf(input)
      if (!edition) return
      expect(JSON.stringify(edition)).not.toMatch(/lead-[a-f]|the panel says so|the same building/)
      const { input: told, reasons } = edition.division as unknown as Loose
      const paid = new Set(
        (edition.division as unknown as DivisionToPublish).result.awards.map(({ bidId }) => bidId),
      )
      for (const { id, groups, leadId, partnerIds } of told.bids.filter((bid) => !paid.has(bid.id))) {
        unsuccessful += 1
        // Six bids are too few to tell of any.
        expect([groups, leadId, partnerIds]).toEqual([{}, id, []])
        expect(JSON.stringify(reasons.find(({ bidId }) => bidId === id))).not.toMatch(
          /North|South|Wales|small|large/,
        )
      }
    }),
    { numRuns: 8 },
  )
  expect(unsuccessful).toBeGreaterThan(0)
}, 120_000)

it('where every group has enough bids nothing is withheld, and the script solves it whole', async () => {
  const round = syntheticRound({ bids: 60, rules: [{ rule: 'part-funding' }, { rule: 'awards-least', by: 'nation', awards: 1 }] }, 5) // prettier-ignore
  const large = { ...round, bids: round.bids.map((bid, at) => ({ ...bid, groups: { nation: [at % 2 === 0 ? 'England' : 'Wales'], theme: [`Theme ${at}`] } })) } // prettier-ignore
  const edition = await editionOf(large)
  const told = edition?.division as unknown as Loose
  expect(told.edition.withheld).toEqual([])
  expect(told.input.bids[0]?.groups).toEqual({ nation: ['England'] })
  expect(await checked(edition as { division: unknown; decisions: unknown })).toMatch(
    /yes {2}nothing is worth more\n/,
  )
}, 120_000)
