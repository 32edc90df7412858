import { sumOf } from '@academy/domain/allocate/allocation-input'
import type { Grouping } from '@academy/domain/round/allocation'
import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { countText } from '@academy/ui/text/count-text'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { figuresText } from '../text/allocate/figures-text.ts'
import { offeredByBid, outcomeOf, sharesOf, yearsOf, type Division } from './division.ts'

/** By what shares are drawn, beside the map of health areas. */
export const shareKinds = ['nation', 'region', 'size', 'theme'] as const satisfies readonly Grouping[]

/**
 * Everything of a board that changes with a division, ready to be put in its place: the page is drawn with it, and the island puts the
 * figures of a trial into the same places.
 */
export interface Figures {
  /** By the `data-live` of the place. */
  texts: Record<string, string>
  /** Widths and places in pictures, from 0 to 100, by `data-width` or `data-at`. */
  widths: Record<string, number>
  /** Classes of squares of the map, by `data-step`. */
  steps: Record<string, number>
}

const MAP_STEPS = 5
const UNKNOWN = '–'
const PENCE_IN_A_THOUSAND = 100_000n

/** @param isKnown Whether anything was found; if not, what is offered is not nothing but unknown. */
export function figuresOf(language: Language, division: Division, isKnown = true): Figures {
  const figures: Figures = { texts: {}, widths: {}, steps: {} }
  addTotals(figures, language, division)
  addYears(figures, language, division)
  for (const by of shareKinds) addShares(figures, language, division, by)
  addAreas(figures, language, division)
  addBids(figures, language, division)
  if (!isKnown) addUnknown(figures, language, division)
  return figures
}

function addUnknown({ texts }: Figures, language: Language, division: Division): void {
  const text = textIn(figuresText, language)
  for (const { financialYear, budgetPence } of division.years) {
    texts[`year.${financialYear}`] = text.ofBudget(UNKNOWN, formatPounds(language, budgetPence))
    texts[`year.${financialYear}.left`] = ''
  }
  for (const { id } of division.bids) {
    texts[`bid.${id}`] = UNKNOWN
    texts[`bid.${id}.outcome`] = text['outcome-unknown']
  }
  for (const by of shareKinds)
    for (const { group, askedPence, bids } of sharesOf(division, by)) {
      texts[`share.${by}.${group}`] = text.ofAsked(UNKNOWN, formatPounds(language, askedPence))
      texts[`share.${by}.${group}.bids`] = countText(language, 'applications', bids)
    }
  for (const { group, bids } of sharesOf(division, 'health-area')) {
    for (const part of ['', '.pounds']) texts[`area.${group}${part}`] = UNKNOWN
    texts[`area.${group}.bids`] = countText(language, 'applications', bids)
  }
}

function addTotals({ texts }: Figures, language: Language, { awards }: Division): void {
  texts['awards'] = countText(language, 'awards', awards.length)
  texts['offered'] = formatPounds(language, sumOf(awards.flatMap(({ paidPence }) => paidPence)))
}

function addYears({ texts, widths }: Figures, language: Language, division: Division): void {
  const text = textIn(figuresText, language)
  const years = yearsOf(division)
  const most = largest(years.flatMap(({ budgetPence, offeredPence }) => [budgetPence, offeredPence]))
  for (const { financialYear, budgetPence, offeredPence } of years) {
    const key = `year.${financialYear}`
    const left = budgetPence - offeredPence
    texts[key] = text.ofBudget(formatPounds(language, offeredPence), formatPounds(language, budgetPence))
    texts[`${key}.left`] =
      left < 0n ? text.over(formatPounds(language, -left)) : text.left(formatPounds(language, left))
    widths[key] = shareOfMost(offeredPence, most)
    widths[`${key}.line`] = shareOfMost(budgetPence, most)
  }
}

function addShares({ texts, widths }: Figures, language: Language, division: Division, by: Grouping): void {
  const text = textIn(figuresText, language)
  const shares = sharesOf(division, by)
  const most = largest(shares.map(({ askedPence }) => askedPence))
  for (const { group, bids, awards, askedPence, offeredPence } of shares) {
    const key = `share.${by}.${group}`
    texts[key] = text.ofAsked(formatPounds(language, offeredPence), formatPounds(language, askedPence))
    texts[`${key}.bids`] = text.ofBids(awards, bids)
    widths[key] = shareOfMost(offeredPence, most)
    widths[`${key}.asked`] = shareOfMost(askedPence, most)
  }
}

function addAreas({ texts, steps }: Figures, language: Language, division: Division): void {
  const areas = sharesOf(division, 'health-area')
  const most = largest(areas.map(({ offeredPence }) => offeredPence))
  for (const { group, offeredPence, awards, bids } of areas) {
    texts[`area.${group}`] = formatNumber(language, offeredPence / PENCE_IN_A_THOUSAND)
    texts[`area.${group}.pounds`] = formatPounds(language, offeredPence)
    texts[`area.${group}.bids`] = textIn(figuresText, language).ofBids(awards, bids)
    steps[`area.${group}`] =
      offeredPence > 0n ? Math.max(1, Math.ceil((shareOfMost(offeredPence, most) / 100) * MAP_STEPS)) : 0
  }
}

function addBids({ texts }: Figures, language: Language, division: Division): void {
  const text = textIn(figuresText, language)
  const offered = offeredByBid(division)
  for (const { id, askedPence } of division.bids) {
    const paid = offered.get(id) ?? 0n
    texts[`bid.${id}`] = formatPounds(language, paid)
    texts[`bid.${id}.outcome`] = text[`outcome-${outcomeOf(sumOf(askedPence), paid)}`]
  }
}

function largest(pence: readonly bigint[]): bigint {
  return pence.reduce((most, each) => (each > most ? each : most), 1n)
}

function shareOfMost(pence: bigint, most: bigint): number {
  return Number((pence * 1000n) / most) / 10
}
