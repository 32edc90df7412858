import type { Language } from '../text/language.ts'

/** A bid that has to be read. */
export interface BidToRead {
  id: string
  /** What the application is written in. */
  language: Language
  /** Where it would work, if it is in one region. */
  region?: string
  /** Each once. */
  topics: readonly string[]
}

export interface AssignableAssessor {
  id: string
  /** How many bids this person reads at least and at most, those already read included. */
  loadLeast: number
  loadMost: number
  topics: readonly string[]
  languages: readonly Language[]
  region?: string
}

export interface ReadingPair {
  bid: string
  assessor: string
}

/**
 * What has to be assigned, as data. Hard rules are never broken: the number of reviews of each bid, loads, conflicts,
 * barred and fixed pairs, finished reviews, and the readers of Welsh. What is better and worse among all that keep
 * them is said by `weights`.
 */
export interface AssignmentProblem {
  bids: readonly BidToRead[]
  assessors: readonly AssignableAssessor[]
  reviewsPerBid: number
  /** A bid in Welsh is read by readers of Welsh alone, or by at least one: the others then read a translation. */
  welshReaders: 'all' | 'one'
  /** Nobody can allow these. */
  conflicts: readonly ReadingPair[]
  /** Reviews that were made: they stay and count, also beyond what a bid needs or a person was meant to read. */
  finished: readonly ReadingPair[]
  /** What a person decided by hand: that somebody reads a bid, or does not. */
  fixed: readonly ReadingPair[]
  barred: readonly ReadingPair[]
  weights: AssignmentWeights
}

/** Points; only how they compare matters. */
export interface AssignmentWeights {
  /** For each reader who knows all topics of a bid; who knows half of them, half of it. */
  expertise: number
  /**
   * Against one person reading more than others: the review that makes a person's load the fair one costs this, half
   * of that load half, twice it twice.
   */
  load: number
  /** Against each review by which a person reads mostly from one region: above half of a fair load. */
  assessorRegions: number
  /** Against each bid that is read only by people of its own region. */
  bidRegions: number
}

/** Somebody's good fit is worth about as much as that nobody reads twice what others do. */
export const usualWeights: AssignmentWeights = {
  expertise: 100,
  load: 100,
  assessorRegions: 20,
  bidRegions: 40,
}

/**
 * Welsh bids go to readers of Welsh unless the round says otherwise: whoever reads a translation judges the
 * translator too, and a bid in Welsh is to be treated no less favourably than one in English (Welsh Language (Wales)
 * Measure 2011, section 1).
 */
export const usualRules: Pick<AssignmentProblem, 'welshReaders' | 'weights'> = {
  welshReaders: 'all',
  weights: usualWeights,
}
