import type { LinearModel, Row, Variable } from '../optimise/linear-model.ts'
import type { AllocatedAward, AllocationInput, Bid } from './allocation-input.ts'
import type { AllocationProblem } from './allocation-problem.ts'
import { limitsOf, standingOf, type Limit } from './limits.ts'

/** A model that may break rules, each at a price of one, and never a budget: the money is what there is. */
export interface RelaxationModel {
  /** @param most So many rules are broken at most; then the least is looked for that they are broken by. */
  model: (most?: number) => LinearModel
  readAwards: (values: readonly number[]) => AllocatedAward[]
}

/**
 * Where nothing keeps every rule: which fewest rules would have to give way, and of those the ones by the least. Every rule is elastic
 * (G. Brown, R. Dell, R. Wood, "Optimization and persistence", Interfaces 27, 1997; J. Chinneck, "Feasibility and Infeasibility in
 * Optimization", Springer 2008): a yes-or-no says that it gives way, and how far is weighed in parts of its own bound; a word of
 * the panel is whole. What awards of
 * this model break, `checkAllocation` says exactly.
 */
export function relaxationModel(problem: AllocationProblem): RelaxationModel {
  const { candidates, bids, input } = problem
  const variables: Variable[] = candidates.map(() => ({ objective: 0, lower: 0, upper: 1, integer: true }))
  const rows: Row[] = []
  const gives: number[] = []
  const howFar: { variable: number; weight: number }[] = []
  const add = (variable: Omit<Variable, 'objective'>) => variables.push({ objective: 0, ...variable }) - 1
  /** A rule that may give way: the yes-or-no of it. */
  const giveWay = () => {
    const at = add({ lower: 0, upper: 1, integer: true })
    gives.push(at)
    return at
  }
  for (const bid of bids) {
    const levels = candidates.flatMap((candidate, at) => (candidate.bid === bid ? [[at, 1] as const] : []))
    rows.push({ lower: 0, upper: 1, terms: levels })
    const { may, by } = standingOf(bid, input)
    if (by === undefined) continue
    const give = giveWay()
    howFar.push({ variable: give, weight: by.limit === 'score-least' ? missing(bid, input, by.index) : 1 })
    if (may === 'only-in') rows.push({ lower: 1, upper: Infinity, terms: [...levels, [give, 1]] })
    else rows.push({ lower: -Infinity, upper: 0, terms: [...levels, [give, -1]] })
  }
  for (const limit of limitsOf(problem)) {
    const terms = candidates.flatMap((candidate, at) => {
      const share = Number(limit.takes(candidate)) / scaleOf(limit)
      return share === 0 ? [] : [[at, share] as const]
    })
    const [least, most] = [limit.least, limit.most].map((end) =>
      end === null ? null : Number(end) / scaleOf(limit),
    )
    if (limit.key.limit === 'budget') {
      rows.push({ lower: -Infinity, upper: most ?? Infinity, terms })
      continue
    }
    const all = terms.reduce((sum, [, share]) => sum + share, 0)
    // Too little by no more than the bound, and too much by no more than all of it.
    for (const [end, sign, room] of [
      [least, 1, least ?? 0],
      [most, -1, all],
    ] as const) {
      if (end === null || end === undefined || (sign === -1 && all <= end)) continue
      const give = giveWay()
      const far = add({ lower: 0, upper: room, integer: false })
      howFar.push({ variable: far, weight: 1 / Math.max(end, 1 / scaleOf(limit)) })
      rows.push(
        sign === 1
          ? { lower: end, upper: Infinity, terms: [...terms, [far, 1]] }
          : { lower: -Infinity, upper: end, terms: [...terms, [far, -1]] },
        { lower: -Infinity, upper: 0, terms: [[far, 1], [give, -room]] }, // prettier-ignore
      )
    }
  }
  return {
    model: (most) => ({
      sense: 'minimize',
      variables: variables.map((variable, at) => ({ ...variable, objective: costOf(at, most) })),
      rows:
        most === undefined
          ? rows
          : [...rows, { lower: 0, upper: most, terms: gives.map((at) => [at, 1] as const) }],
    }),
    readAwards: (values) =>
      candidates.flatMap(({ bid, paidPence }, at) =>
        values[at] === 1 ? [{ bidId: bid.id, paidPence: [...paidPence] }] : [],
      ),
  }

  function costOf(at: number, most: number | undefined): number {
    if (most === undefined) return gives.includes(at) ? 1 : 0
    return howFar.find(({ variable }) => variable === at)?.weight ?? 0
  }
}

/** What a score is short of a least score, as a share of it. */
function missing(bid: Bid, { rules, scoreMostHundredths }: AllocationInput, index: number): number {
  const rule = rules[index]
  const least = rule?.rule === 'score-least' ? (rule.percent * scoreMostHundredths) / 100 : 0
  return least === 0 ? 0 : (least - bid.scoreHundredths) / least
}

/** Thousands of pounds, as in the model of the division itself. */
function scaleOf({ unit }: Limit): number {
  return unit === 'pence' ? 100_000 : 1
}
