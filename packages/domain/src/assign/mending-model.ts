import type { AssignableAssessor, AssignmentProblem, BidToRead, ReadingPair } from './assignment-problem.ts'
import {
  costOfLoad,
  costOfMend,
  dearestAfter,
  type AssignmentExplanation,
  type Mend,
  type ShortBid,
} from './mend-assignment.ts'
import { readingRules, readsWelsh, type ReadingRules } from './reading-rules.ts'
import { fairLoad } from './value-assignment.ts'
import type { LinearModel } from '../optimise/linear-model.ts'
import { ModelBuilder } from './model-builder.ts'

export interface MendingModel {
  model: LinearModel
  /** What the values of a solution say in terms of the problem. */
  explain: (values: readonly number[]) => AssignmentExplanation
}

/**
 * The problem with every hard rule but conflicts and finished reviews made elastic (G. M. Roodman,
 * "Post-infeasibility analysis in linear programming", Management Science 25, 1979): each may be broken at a price,
 * and the cheapest solution is the smallest set of changes that would mend it. Nothing else is asked of it, so how
 * good the assignment would be does not matter here.
 */
export function mendingModel(problem: AssignmentProblem): MendingModel {
  const rules = readingRules(problem)
  const builder = new ModelBuilder('minimize')
  const loads = new Map(problem.assessors.map((assessor) => [assessor.id, elasticLoad(builder, problem, rules, assessor)])) // prettier-ignore
  const places = problem.bids.map((bid) => elasticBid(builder, problem, rules, bid))
  const choices = problem.bids.flatMap((bid, n) =>
    problem.assessors.flatMap((assessor): Choice[] => {
      const pair = { bid: bid.id, assessor: assessor.id }
      const [load, rows] = [loads.get(assessor.id), places[n]?.rows(assessor)]
      const change = changeFor(pair, rules)
      if (!load || !rows || change === 'never') return []
      const lower = rules.finished.has(pair) ? 1 : 0
      const objective =
        change === 'allow-barred' ? costOfMend[change] : change === 'release-fixed' ? -costOfMend[change] : 0
      const variable = builder.variable({ objective, lower, upper: 1, integer: false }, [load.row, ...rows])
      return change === undefined ? [] : [{ ...pair, change, variable }]
    }),
  )
  return {
    model: builder.build(),
    explain: (values) => {
      const amount = (variable: number | undefined) => (variable === undefined ? 0 : Math.round(values[variable] ?? 0))
      const amounts = (variables: readonly number[]) => variables.reduce((sum, variable) => sum + amount(variable), 0)
      const short = places.flatMap(({ bid, anybody, welsh }) => shortBid(problem, rules, bid, amount(anybody), amount(welsh)))
      return {
        shortBids: short.map(({ fromAnybody: _, inWelsh: __, ...bid }) => bid),
        mends: [
          ...choices.filter(({ change, variable }) => amount(variable) === (change === 'allow-barred' ? 1 : 0)).map(({ variable: _, ...mend }) => mend),
          ...[...loads.values()].flatMap(({ assessor, more, less }) => loadMends(rules, assessor, amounts(more), amounts(less))),
          ...addAssessors(problem, short.map(({ inWelsh }) => inWelsh), true),
          ...addAssessors(problem, short.map(({ fromAnybody }) => fromAnybody), false),
        ],
      }
    },
  } // prettier-ignore
}

interface Choice extends ReadingPair {
  change: 'release-fixed' | 'allow-barred'
  variable: number
}

function changeFor(pair: ReadingPair, rules: ReadingRules): Choice['change'] | 'never' | undefined {
  const why = rules.whyNot(pair)
  if (why === 'barred') return 'allow-barred'
  if (why !== undefined) return 'never'
  return rules.fixed.has(pair) && !rules.finished.has(pair) ? 'release-fixed' : undefined
}

/** How many somebody reads, between the two loads, and by how many more or fewer than those. */
function elasticLoad(
  builder: ModelBuilder,
  { bids }: AssignmentProblem,
  rules: ReadingRules,
  assessor: AssignableAssessor,
) {
  const row = builder.row(assessor.loadLeast, rules.loadMostOf(assessor))
  const steps = (most: number, coefficient: 1 | -1) =>
    Array.from({ length: Math.min(most, dearestAfter + 1) }, (_, n) => {
      const upper = n < dearestAfter ? 1 : most - dearestAfter
      return builder.variable(
        { objective: costOfLoad(n + 1), lower: 0, upper, integer: false },
        [row],
        coefficient,
      )
    })
  return { assessor, row, more: steps(bids.length, -1), less: steps(assessor.loadLeast, 1) }
}

/** Who reads a bid, and how many have to come from outside: anybody, or readers of Welsh. */
function elasticBid(builder: ModelBuilder, problem: AssignmentProblem, rules: ReadingRules, bid: BidToRead) {
  const needs = rules.reviewsOf(bid.id)
  const all = builder.row(needs, needs)
  const inWelsh = bid.language === 'cy'
  const one = inWelsh && problem.welshReaders === 'one' ? builder.row(1, Infinity) : undefined
  const outside = { objective: costOfMend['add-assessors'], lower: 0, upper: needs, integer: false }
  const anybody = inWelsh && one === undefined ? undefined : builder.variable(outside, [all])
  const welsh = inWelsh ? builder.variable(outside, one === undefined ? [all] : [all, one]) : undefined
  const rows = (assessor: AssignableAssessor) =>
    one !== undefined && readsWelsh(assessor) ? [all, one] : [all]
  return { bid, anybody, welsh, rows }
}

function loadMends(rules: ReadingRules, assessor: AssignableAssessor, more: number, less: number): Mend[] {
  const { id, loadLeast } = assessor
  return [
    ...(more > 0 ? [{ change: 'raise-load-most', assessor: id, by: more, to: rules.loadMostOf(assessor) + more } as const] : []),
    ...(less > 0 ? [{ change: 'lower-load-least', assessor: id, by: less, to: loadLeast - less } as const] : []),
  ] // prettier-ignore
}

/** Nobody reads a bid twice, so the bid that lacks most needs as many people; and together they have to manage all. */
function addAssessors(problem: AssignmentProblem, lacks: readonly number[], readWelsh: boolean): Mend[] {
  const reviews = lacks.reduce((sum, count) => sum + count, 0)
  if (reviews === 0) return []
  const loadMost = Math.ceil(fairLoad(problem))
  const people = Math.max(...lacks, Math.ceil(reviews / loadMost))
  return [{ change: 'add-assessors', readWelsh, people, reviews, loadMost }]
}

function shortBid(
  problem: AssignmentProblem,
  rules: ReadingRules,
  bid: BidToRead,
  fromAnybody: number,
  inWelsh: number,
): (ShortBid & { fromAnybody: number; inWelsh: number })[] {
  if (fromAnybody + inWelsh === 0) return []
  const reasons = problem.assessors.map(({ id }) => rules.whyNot({ bid: bid.id, assessor: id }))
  const count = (reason: (typeof reasons)[number]) => reasons.filter((each) => each === reason).length
  const assessors = { free: count(undefined), conflict: count('conflict'), barred: count('barred'), readsNoWelsh: count('reads-no-welsh') } // prettier-ignore
  return [{ bid: bid.id, needs: rules.reviewsOf(bid.id), lacks: fromAnybody + inWelsh, welsh: inWelsh > 0, assessors, fromAnybody, inWelsh }] // prettier-ignore
}
