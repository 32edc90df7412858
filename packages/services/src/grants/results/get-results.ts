import { findResults, type FoundResults } from '@academy/db/grants/results/find-results'
import { readInput } from '@academy/domain/allocate/read-input'
import type { Grouping } from '@academy/domain/round/allocation'
import { successRates, type RateTables } from '@academy/domain/results/success-rates'
import { mainNumber, orgIdOf } from '@academy/domain/organisation/registration'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { definitionOf } from '../round/definition-of.ts'
import { pageOfRound, type RoundPage } from '../round/get-round.ts'
import { roundToRead } from '../round/round-to-read.ts'
import { decidedBids, publicRecords } from './public-records.ts'

export const getResultsInput = z.strictObject({ slug: z.string().min(1).max(100) })

/** An award as it stands. */
export interface PublishedAward {
  reference: string
  organisation: string
  /** Identifiers as org-id.guide writes them, such as `GB-CHC-0123456`, the one that stands for it first. */
  identifiers: string[]
  title: string | null
  /** Codes of the places that it names, as the Office for National Statistics gives them. */
  areas: string[]
  /** What is known of it by the kinds of groups of the division. */
  groups: Partial<Record<Grouping, readonly string[]>>
  years: { financialYear: string; pence: bigint }[]
  pence: bigint
  /** When it was offered, where it was not among those that were sealed. */
  offeredAt: Date | null
}

export interface ResultsPage {
  round: Pick<
    RoundPage,
    'slug' | 'name' | 'fictional' | 'test' | 'phase' | 'opensAt' | 'closesAt' | 'decided'
  >
  toldAt: Date
  sealedAt: Date
  /** As decisions were sealed. */
  counts: {
    submitted: number
    decided: number
    awards: number
    reserves: number
    unsuccessful: number
    noPart: number
  }
  awardedPence: bigint
  /** Of awards as they stand. */
  years: { financialYear: string; budgetPence: bigint; paidPence: bigint }[]
  rates: RateTables
  awards: PublishedAward[]
  changes: FoundResults['changes']
  how: Pick<
    FoundResults,
    'assessing' | 'conflicts' | 'moderated' | 'scoresFrom' | 'calibration' | 'stability' | 'lot'
  > & {
    objective: ReturnType<typeof readInput>['objective']
    rules: ReturnType<typeof readInput>['rules']
    prices: FoundResults['division']['prices']
    worth: number
    isProven: boolean
    approvals: FoundResults['approvals'][number]['part'][]
  }
  /** Of what is sealed, and of what is published of it. */
  hashes: { decisions: string; division: string; publicDecisions: string; publicDivision: string }
}

/** What everybody reads of a round once its results are told. Public; two statements. Refuses with `not-found` before, and for a round that was cancelled or is tried. */
export async function getResults(
  ctx: ServiceContext,
  { slug }: z.output<typeof getResultsInput>,
): Promise<ResultsPage> {
  const { round, found } = await toldResults(ctx, slug)
  const { division, decisions, toldAt, sealedAt, awards, changes, seal } = found
  const input = readInput(division.input)
  const bids = decidedBids(found)
  const records = publicRecords(slug, found)
  const groups = new Map(input.bids.map((bid) => [bid.id, bid.groups]))
  const standing = awards.map(({ registrations, years, ...award }) => {
    const paid = years.map(({ financialYear, pence }) => ({ financialYear, pence: BigInt(pence) }))
    return {
      ...award,
      identifiers: identifiersOf(registrations),
      groups: groups.get(award.reference) ?? {},
      years: paid,
      pence: sum(paid.map(({ pence }) => pence)),
    }
  })
  const countOf = (...outcomes: string[]) =>
    decisions.filter(({ outcome }) => outcomes.includes(outcome)).length
  return {
    round,
    toldAt,
    sealedAt,
    counts: {
      submitted: decisions.length,
      decided: bids.length,
      awards: countOf('funded', 'part-funded'),
      reserves: countOf('reserve'),
      unsuccessful: countOf('refused', 'reserve'),
      noPart: decisions.length - bids.length,
    },
    awardedPence: sum(bids.map(({ paidPence }) => paidPence)),
    years: input.years.map((year) => ({
      ...year,
      paidPence: sum(standing.flatMap(({ years }) => years.flatMap(({ financialYear, pence }) => (financialYear === year.financialYear ? [pence] : [])))), // prettier-ignore
    })),
    rates: successRates(bids),
    awards: standing,
    changes,
    how: {
      assessing: found.assessing,
      conflicts: found.conflicts,
      moderated: found.moderated,
      scoresFrom: found.scoresFrom,
      calibration: found.calibration,
      stability: found.stability,
      lot: found.lot,
      objective: input.objective,
      rules: input.rules,
      prices: division.prices,
      worth: division.result.worth,
      isProven: division.result.status === 'optimal',
      approvals: found.approvals.map(({ part }) => part),
    },
    hashes: {
      decisions: seal.decisionsSha256,
      division: seal.divisionSha256,
      publicDecisions: records.decisions.sha256,
      publicDivision: records.division.sha256,
    },
  }
}

export const getPublicRecordInput = getResultsInput.extend({ which: z.enum(['decisions', 'division']) })

/** The published edition of what is sealed, which `docs/verify-allocation.mjs` checks, and its hash. Public; two statements. Refuses as `getResults`. */
export async function getPublicRecord(
  ctx: ServiceContext,
  { slug, which }: z.output<typeof getPublicRecordInput>,
): Promise<{ text: string; sha256: string }> {
  const { found } = await toldResults(ctx, slug)
  return publicRecords(slug, found)[which]
}

async function toldResults(ctx: ServiceContext, slug: string) {
  const { round, roundVersion } = await roundToRead(ctx, slug)
  const found = await findResults(ctx.db, slug)
  if (!found) throw new DomainError('not-found')
  const { name, fictional, test, phase, opensAt, closesAt, decided } = pageOfRound(
    round,
    definitionOf(roundVersion).definition,
    ctx.now,
  )
  return { round: { slug: round.slug, name, fictional, test, phase, opensAt, closesAt, decided }, found }
}

function identifiersOf(registrations: FoundResults['awards'][number]['registrations']): string[] {
  const main = mainNumber(registrations)
  return [...(main ? [main] : []), ...registrations.filter((one) => one !== main)].flatMap(
    (one) => orgIdOf(one) ?? [],
  )
}

function sum(pence: readonly bigint[]): bigint {
  return pence.reduce((total, each) => total + each, 0n)
}
