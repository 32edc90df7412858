import type { findBidsToRead, findReaders } from '@academy/db/grants/assess/reading-facts'
import type { AskedProposal } from '@academy/db/grants/proposal-tables'
import {
  usualRules,
  type AssignmentProblem,
  type ReadingPair,
} from '@academy/domain/assign/assignment-problem'
import { withoutAssessor } from '@academy/domain/assign/without-assessor'
import { formOf, readRoundDefinition, type RoundDefinition } from '@academy/domain/round/round-definition'
import type { Words } from '@academy/domain/text/words'
import type { LoadedDesign } from '../design/load-design.ts'

export type BidFacts = Awaited<ReturnType<typeof findBidsToRead>>[number]
export type ReaderFacts = Awaited<ReturnType<typeof findReaders>>[number]

/** So many people read a bid unless a round's officers ask for another number. */
export const REVIEWS_PER_BID = 3

export interface ReadingProblem {
  problem: AssignmentProblem
  /** Pairs of which as many as possible stay, where somebody cannot go on. */
  keep: ReadingPair[]
  /** All that are open. */
  open: ReadingPair[]
}

/**
 * A round's bids and assessors as the problem of who reads what. What was begun stays with whoever began it; what was only offered
 * moves only where somebody cannot go on; whoever declined or recused himself is not asked again.
 */
export function readingProblem(
  bids: readonly BidFacts[],
  readers: readonly ReaderFacts[],
  asked: AskedProposal,
): ReadingProblem {
  const known = new Set(readers.map(({ personId }) => personId))
  const pairs = bids.flatMap(({ applicationId: bid, readers: own }) =>
    // Later assignments of the same person stand behind earlier ones.
    [...new Map(own.map(({ personId, status }) => [personId, status]))]
      .filter(([personId]) => known.has(personId))
      .map(([assessor, status]) => ({ bid, assessor, status })),
  )
  const of = (...statuses: string[]): ReadingPair[] =>
    pairs.filter(({ status }) => statuses.includes(status)).map(({ bid, assessor }) => ({ bid, assessor }))
  const moves = asked.withoutPerson !== null
  const whole: AssignmentProblem = {
    ...usualRules,
    welshReaders: asked.welshReaders,
    reviewsPerBid: asked.reviewsPerBid,
    bids: bids.map(({ applicationId, language, region, topics }) => ({
      id: applicationId,
      language,
      topics,
      ...(region !== null && { region }),
    })),
    assessors: readers.map((reader) => {
      const terms = termsOf(reader, asked.loadMost)
      return {
        id: reader.personId,
        loadLeast: terms.loadLeast,
        loadMost: terms.loadMost,
        topics: terms.topics,
        languages: terms.readsWelsh ? ['en', 'cy'] : ['en'],
        ...(terms.region !== null && { region: terms.region }),
      }
    }),
    conflicts: bids.flatMap(({ applicationId: bid, closedTo }) =>
      closedTo.filter((assessor) => known.has(assessor)).map((assessor) => ({ bid, assessor })),
    ),
    finished: of('finished'),
    fixed: moves ? of('accepted', 'sent-back') : of('offered', 'accepted', 'sent-back'),
    barred: of('declined', 'recused'),
  }
  const problem = asked.withoutPerson === null ? whole : withoutAssessor(whole, asked.withoutPerson)
  return {
    problem,
    keep: moves
      ? of('offered', 'accepted', 'sent-back').filter(({ assessor }) => assessor !== asked.withoutPerson)
      : [],
    open: of('offered', 'accepted', 'sent-back'),
  }
}

/** What somebody agreed to read; without a word, up to the usual most, and Welsh if that is his language here. */
export function termsOf({ terms, language }: ReaderFacts, usualMost: number) {
  return (
    terms ?? {
      loadLeast: 0,
      loadMost: usualMost,
      readsWelsh: language === 'cy',
      region: null,
      topics: [],
    }
  )
}

/** How many bids somebody reads where all read about equally many, with room for two more. */
export function usualLoad(bids: number, readers: number, reviewsPerBid: number): number {
  return Math.min(1000, Math.ceil((bids * reviewsPerBid) / Math.max(1, readers)) + 2)
}

/** What is in force of a round, or what is designed where nothing is. */
export function definitionOf({ inForce, draft }: LoadedDesign): RoundDefinition {
  return readRoundDefinition(inForce?.definition ?? draft.definition)
}

/** The questions that say what a bid is about, by name. */
export function themeFields(definition: RoundDefinition): string[] {
  return themesOf(definition).map(({ name }) => name)
}

/** What bids can be about, in the words of the form. */
export function topicsOf(definition: RoundDefinition): { value: string; label: Words }[] {
  return themesOf(definition).flatMap((field) => ('options' in field ? field.options : []))
}

function themesOf(definition: RoundDefinition) {
  return formOf(definition)
    .sections.flatMap(({ fields }) => fields)
    .filter(({ meaning }) => meaning === 'theme')
}
