import type { ScenarioRow } from '@academy/db/grants/allocate/find-scenarios'
import type { AllocatedAward, AllocationInput } from '@academy/domain/allocate/allocation-input'
import type { BidReason, Price } from '@academy/domain/allocate/bid-reason'
import type { Breach } from '@academy/domain/allocate/check-allocation'
import { withForced } from '@academy/domain/allocate/change-input'
import { readAwards, readInput } from '@academy/domain/allocate/read-input'
import type { ScenarioResultStatus } from '@academy/domain/allocate/scenario'
import type { Json } from '@academy/domain/audit/canonical-json'
import type { AllocationAnswer } from '@academy/solver/allocate/solve-allocation'
import type { Stability } from '@academy/solver/allocate/find-stability'

/** Lots that were drawn among the contested bids of another version. */
export interface DrawnLots {
  seed: string
  always: string[]
  never: string[]
  drawn: { bidId: string; lot: string; paid: boolean }[]
}

/** What is kept of the first step: the answer of the solver, or that it fell over and why. */
export interface FoundAwards {
  status: ScenarioResultStatus
  awards: AllocatedAward[]
  worth: number | null
  /** Of `best-found`: nothing is worth more than this, where that is known. */
  bound: number | null
  /** Of `optimal`: whether what is worth the same was told apart. */
  ties: 'broken' | 'open' | null
  /** Of `best-found` and `failed`. */
  why: string | null
  /** Of `infeasible`: the fewest rules that have to give way, and whether that is proven. */
  relaxation: { giving: Breach[]; proven: boolean } | null
  lots: DrawnLots | null
}

export interface FoundReasons {
  reasons: BidReason[]
  prices: Price[]
}

export interface FoundOfScenario {
  /** What was set and the facts that it was set about, with what lots decided. */
  input: AllocationInput
  awards: FoundAwards | null
  explained: FoundReasons | null
  stability: Stability | null
  solver: string | null
}

/** What is kept of a version, read back. */
export function foundOf({
  current,
}: {
  current: Pick<ScenarioRow['current'], 'input' | 'results'>
}): FoundOfScenario {
  const contentOf = (step: string) => current.results.find((result) => result.step === step)
  const input = readInput(current.input)
  const first = contentOf('awards')
  const awards = first === undefined ? null : (readWritten(first.content) as WrittenAwards)
  return {
    input: awards?.lots ? settledByLots(input, awards.lots) : input,
    awards:
      awards && first?.status ? { ...awards, status: first.status, awards: readAwards(awards.awards) } : null,
    explained: (readWritten(contentOf('reasons')?.content) as FoundReasons | undefined) ?? null,
    stability: (readWritten(contentOf('stability')?.content) as Stability | undefined) ?? null,
    solver: first?.solver ?? null,
  }
}

type WrittenAwards = Omit<FoundAwards, 'awards' | 'status'> & { awards: unknown }

/** The input with every bid of the bands decided as the lots fell. */
export function settledByLots(input: AllocationInput, { always, never, drawn }: DrawnLots): AllocationInput {
  const byHand = new Set(input.forced.map(({ bidId }) => bidId))
  const words = [
    ...always.map((bidId) => [bidId, 'in', 'paid whichever way the scores fall'] as const),
    ...never.map((bidId) => [bidId, 'out', 'not paid whichever way the scores fall'] as const),
    ...drawn.map(({ bidId, paid }, at) => [bidId, paid ? 'in' : 'out', `lot ${at + 1}`] as const),
  ]
  return words
    .filter(([bidId]) => !byHand.has(bidId))
    .reduce((settled, [bidId, outcome, reason]) => withForced(settled, bidId, outcome, reason), input)
}

/** The answer of the solver as it was before it was kept. */
export function answerOf({ status, awards, worth, bound, ties, why }: FoundAwards): AllocationAnswer {
  if (status === 'optimal' && worth !== null) return { status, awards, worth, ties: ties ?? 'open' }
  if (status === 'best-found' && worth !== null)
    return { status, why: whyOf(why), awards, worth, ...(bound !== null && { bound }) }
  return status === 'infeasible' ? { status } : { status: 'nothing-found', why: 'died' }
}

const whys = ['near-enough', 'time-limit', 'died', 'overran', 'refused'] as const

function whyOf(why: string | null): (typeof whys)[number] {
  return whys.find((each) => each === why) ?? 'died'
}

/** Any value as JSON: a bigint is an object that says so. */
export function written(value: unknown): Json {
  return JSON.parse(
    JSON.stringify(value, (_key, each: unknown) =>
      typeof each === 'bigint' ? { bigint: String(each) } : each,
    ),
  ) as Json
}

/** What `written` wrote. */
export function readWritten(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(readWritten)
  if (json === null || typeof json !== 'object') return json
  if ('bigint' in json && typeof json.bigint === 'string') return BigInt(json.bigint)
  return Object.fromEntries(Object.entries(json).map(([key, each]) => [key, readWritten(each)]))
}
