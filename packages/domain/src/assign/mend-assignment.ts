import type { AssignmentProblem, ReadingPair } from './assignment-problem.ts'

/** One change of the problem; all of an explanation's together make it solvable. */
export type Mend =
  /** Somebody reads more than was agreed. */
  | { change: 'raise-load-most'; assessor: string; by: number; to: number }
  /** Somebody reads less than was promised. */
  | { change: 'lower-load-least'; assessor: string; by: number; to: number }
  /** A choice by hand is taken back. */
  | ({ change: 'release-fixed' | 'allow-barred' } & ReadingPair)
  /** People who are not among the assessors yet; `reviews` is what they read together, each not more than `loadMost`. */
  | { change: 'add-assessors'; readWelsh: boolean; people: number; reviews: number; loadMost: number }

/** What each review outside the rules counts as when the smallest set of changes is looked for. */
export const costOfMend = {
  'release-fixed': 3,
  'allow-barred': 3,
  // The last resort: a new person has to be found, checked and taught.
  'add-assessors': 10,
} as const

/** From here on each review beyond a person's load counts alike. */
export const dearestAfter = 20

/**
 * What the n-th review beyond somebody's load counts as, or below it. Each counts more than the one before, so that
 * several share what is too much.
 */
export function costOfLoad(n: number): number {
  return 2 + 0.1 * Math.min(n - 1, dearestAfter)
}

/** What changes count as together. */
export function costOfMends(mends: readonly Mend[]): number {
  const costs = mends.map((mend) => {
    switch (mend.change) {
      case 'raise-load-most':
      case 'lower-load-least':
        return Array.from({ length: mend.by }, (_, n) => costOfLoad(n + 1)).reduce(
          (sum, cost) => sum + cost,
          0,
        )
      case 'add-assessors':
        return costOfMend[mend.change] * mend.reviews
      case 'release-fixed':
      case 'allow-barred':
        return costOfMend[mend.change]
    }
  })
  return costs.reduce((sum, cost) => sum + cost, 0)
}

/** A bid that the assessors there are cannot read often enough, and what becomes of each of them. */
export interface ShortBid {
  bid: string
  needs: number
  /** So many readers have to come from outside. */
  lacks: number
  /** Whether one of those has to read Welsh at least. */
  welsh: boolean
  assessors: { free: number; conflict: number; barred: number; readsNoWelsh: number }
}

export interface AssignmentExplanation {
  shortBids: readonly ShortBid[]
  /** No set of changes counts less by `costOfMends`. */
  mends: readonly Mend[]
}

/** The problem with these changes made. New assessors know no topic and are named `new-assessor-1` and so on. */
export function mendAssignment(problem: AssignmentProblem, mends: readonly Mend[]): AssignmentProblem {
  return mends.reduce(mendOne, problem)
}

function mendOne(problem: AssignmentProblem, mend: Mend): AssignmentProblem {
  const without = (pairs: readonly ReadingPair[], { bid, assessor }: ReadingPair) =>
    pairs.filter((pair) => pair.bid !== bid || pair.assessor !== assessor)
  switch (mend.change) {
    case 'release-fixed':
      return { ...problem, fixed: without(problem.fixed, mend) }
    case 'allow-barred':
      return { ...problem, barred: without(problem.barred, mend) }
    case 'raise-load-most':
      return { ...problem, assessors: withLoad(problem, mend.assessor, { loadMost: mend.to }) }
    case 'lower-load-least':
      return { ...problem, assessors: withLoad(problem, mend.assessor, { loadLeast: mend.to }) }
    case 'add-assessors':
      return { ...problem, assessors: [...problem.assessors, ...newAssessors(problem, mend)] }
  }
}

function withLoad(
  { assessors }: AssignmentProblem,
  id: string,
  load: { loadLeast?: number; loadMost?: number },
) {
  return assessors.map((assessor) => (assessor.id === id ? { ...assessor, ...load } : assessor))
}

function newAssessors(
  { assessors }: AssignmentProblem,
  { people, readWelsh, loadMost }: Extract<Mend, { change: 'add-assessors' }>,
): AssignmentProblem['assessors'] {
  const names = new Set(assessors.map(({ id }) => id))
  const free = Array.from({ length: people + names.size }, (_, n) => `new-assessor-${n + 1}`).filter((name) => !names.has(name)) // prettier-ignore
  const languages = readWelsh ? (['en', 'cy'] as const) : (['en'] as const)
  return free.slice(0, people).map((id) => ({ id, loadLeast: 0, loadMost, topics: [], languages }))
}
