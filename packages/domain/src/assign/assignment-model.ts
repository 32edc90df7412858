import type { AssignableAssessor, AssignmentProblem, BidToRead, ReadingPair } from './assignment-problem.ts'
import { PairSet } from './pair-set.ts'
import { readingRules, readsWelsh, type ReadingRules } from './reading-rules.ts'
import { costOfReview, fitOf, regionMost, type RegionFaults } from './value-assignment.ts'
import type { LinearModel } from '../optimise/linear-model.ts'
import { ModelBuilder } from './model-builder.ts'

export interface AssignmentModel {
  model: LinearModel
  /** The variable of each pair that is possible: 1 if the person reads the bid. */
  pairs: readonly (ReadingPair & { variable: number })[]
}

/**
 * Of which people it is watched that they do not read mostly from one region: 'all', or only where a solution without
 * these rows broke them.
 */
export type WatchedReaders = RegionFaults['readers'] | 'all'

/**
 * The problem as a flow of reviews from bids to assessors at the greatest worth. Each pair stands in rows of its bid
 * and in rows of its assessor, and on either side these lie in each other (all of a bid, those of its own region; all
 * of a person, those of one region). Such a model has whole solutions by itself (J. Edmonds, "Submodular functions,
 * matroids, and certain polyhedra", 1970; A. Schrijver, "Combinatorial Optimization", 2003, ch. 13), so nothing is
 * declared whole, and a simplex solves it in a fraction of the time. Only where a Welsh bid needs one reader of Welsh
 * and another region do two rows cross: whoever solves looks whether the solution is whole, and asks for it if not.
 *
 * @param keep Pairs that there are: every one that stays counts for more than all else together.
 */
export function assignmentModel(
  problem: AssignmentProblem,
  keep: readonly ReadingPair[],
  watched: WatchedReaders,
): AssignmentModel {
  const rules = readingRules(problem)
  const builder = new ModelBuilder('maximize')
  const rowsOfReader = readerRows(builder, problem, rules, watched)
  const kept = new PairSet(keep)
  const keepWorth = worthOfAll(problem)
  const pairs = problem.bids.flatMap((bid) => {
    const able = problem.assessors.filter(
      ({ id }) => rules.whyNot({ bid: bid.id, assessor: id }) === undefined,
    )
    const rowsOfBid = bidRows(builder, problem, rules, bid, able)
    return able.map((assessor) => {
      const pair = { bid: bid.id, assessor: assessor.id }
      const worth = problem.weights.expertise * fitOf(bid, assessor) + (kept.has(pair) ? keepWorth : 0)
      const lower = rules.fixed.has(pair) || rules.finished.has(pair) ? 1 : 0
      const stands = [...rowsOfBid(assessor), ...rowsOfReader(assessor, bid)]
      return {
        ...pair,
        variable: builder.variable({ objective: worth, lower, upper: 1, integer: false }, stands),
      }
    })
  })
  return { model: builder.build(), pairs }
}

/** The rows of each assessor: the load, review by review, and how many of one region. */
function readerRows(
  builder: ModelBuilder,
  problem: AssignmentProblem,
  rules: ReadingRules,
  watched: WatchedReaders,
): (assessor: AssignableAssessor, bid: BidToRead) => number[] {
  const loads = new Map(
    problem.assessors.map((assessor) => [assessor.id, loadRow(builder, problem, rules, assessor)]),
  )
  const most = regionMost(problem)
  const regions = [...Map.groupBy(problem.bids, ({ region }) => region)].flatMap(([region, bids]) => (region !== undefined && bids.length > most ? [region] : [])) // prettier-ignore
  const faults = watched === 'all' ? problem.assessors.flatMap(({ id }) => regions.map((region) => ({ assessor: id, region }))) : watched // prettier-ignore
  const ofRegion = new Map<string, Map<string, number>>()
  for (const { assessor, region } of faults) {
    const row = builder.row(-Infinity, most)
    builder.variable(penalty(problem.weights.assessorRegions), [row], -1)
    const own = ofRegion.get(assessor) ?? new Map<string, number>()
    ofRegion.set(assessor, own.set(region, row))
  }
  return (assessor, { region }) => {
    const row = region === undefined ? undefined : ofRegion.get(assessor.id)?.get(region)
    return [loads.get(assessor.id), row].filter((each) => each !== undefined)
  }
}

function loadRow(
  builder: ModelBuilder,
  problem: AssignmentProblem,
  rules: ReadingRules,
  assessor: AssignableAssessor,
): number {
  const row = builder.row(0, 0)
  // Nobody reads more bids than there are; who has promised to read more cannot be satisfied, and the model has to
  // say so.
  const most = Math.min(rules.loadMostOf(assessor), Math.max(problem.bids.length, assessor.loadLeast))
  for (let n = 1; n <= most; n += 1) {
    const lower = n <= assessor.loadLeast ? 1 : 0
    builder.variable({ objective: -costOfReview(problem, n), lower, upper: 1, integer: false }, [row], -1)
  }
  return row
}

/** The rows of a bid: how many read it, not only from its own region, and somebody who reads Welsh. */
function bidRows(
  builder: ModelBuilder,
  problem: AssignmentProblem,
  rules: ReadingRules,
  bid: BidToRead,
  able: readonly AssignableAssessor[],
) {
  const needs = rules.reviewsOf(bid.id)
  const all = builder.row(needs, needs)
  const isOwn = ({ region }: AssignableAssessor) => region !== undefined && region === bid.region
  const mayBeAlone = needs > 1 && able.filter(isOwn).length >= needs
  const own = mayBeAlone ? builder.row(-Infinity, needs - 1) : undefined
  if (own !== undefined) builder.variable(penalty(problem.weights.bidRegions), [own], -1)
  const welsh = bid.language === 'cy' && problem.welshReaders === 'one' ? builder.row(1, Infinity) : undefined
  return (assessor: AssignableAssessor): number[] => [
    all,
    ...(own !== undefined && isOwn(assessor) ? [own] : []),
    ...(welsh !== undefined && readsWelsh(assessor) ? [welsh] : []),
  ]
}

function penalty(points: number) {
  return { objective: -points, lower: 0, upper: Infinity, integer: false }
}

/** More than any two assignments can differ by in what the weights say. */
function worthOfAll(problem: AssignmentProblem): number {
  const { weights, bids, assessors, reviewsPerBid } = problem
  const reviews = bids.length * reviewsPerBid
  const heaviest = Math.max(0, ...assessors.map(({ loadMost }) => Math.min(loadMost, bids.length)))
  return (
    1 +
    reviews * (weights.expertise + costOfReview(problem, heaviest) + weights.assessorRegions) +
    bids.length * weights.bidRegions
  )
}
