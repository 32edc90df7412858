import type { BidRow } from '@academy/db/grants/allocate/find-bids'
import type { Bid } from '@academy/domain/allocate/allocation-input'
import { groupsOfBid } from '@academy/domain/allocate/groups-of-bid'
import type { LeftOut, ScoreInterval, ScoreSource } from '@academy/domain/allocate/scenario'
import { weightedPercent } from '@academy/domain/assess/assessment'
import type { AnswerValue } from '@academy/domain/form/answers'
import type { Field } from '@academy/domain/form/field'
import { isScreenedOut } from '@academy/domain/grants/screened-as'
import { yearsAfter } from '@academy/domain/money/financial-year'
import type { RoundDefinition } from '@academy/domain/round/round-definition'

/** Scores are in percent of all that could be reached, in hundredths. */
export const SCORE_MOST_HUNDREDTHS = 10_000

/** A round's scores after calibration, by the reference of the bid. */
export interface Calibrated {
  id: string
  bids: readonly (ScoreInterval & { scoreHundredths: number })[]
}

/** The bids of a round as its division sees them, and those that take no part. */
export interface BidsOfRound {
  bids: Bid[]
  leftOut: LeftOut[]
  intervals: ScoreInterval[]
  scoresFrom: ScoreSource
  calibrationId: string | null
  organisationNames: ReadonlyMap<string, string>
}

/** Every financial year that a round pays or is asked for in, with its pot: none where the round has none for it. */
export function yearsOf({ money }: RoundDefinition): { financialYear: string; budgetPence: bigint }[] {
  const pots = new Map(money.budget.map(({ financialYear, potPence }) => [financialYear, potPence]))
  const asked = money.taperPercent.map((_percent, index) => yearsAfter(money.firstGrantYear, index))
  return [...new Set([...pots.keys(), ...asked])]
    .toSorted()
    .map((financialYear) => ({ financialYear, budgetPence: pots.get(financialYear) ?? 0n }))
}

/** The questions whose answers say what a bid is about. */
export function themeFields({ form }: RoundDefinition): Field[] {
  return form.sections.flatMap(({ fields }) => fields.filter(({ meaning }) => meaning === 'theme'))
}

/** Makes the bids of a round from its facts: with calibrated scores where there are any, else with the mean of what assessors gave. */
export function bidsOfRound(
  rows: readonly BidRow[],
  definition: RoundDefinition,
  calibrated: Calibrated | undefined,
): BidsOfRound {
  const years = yearsOf(definition)
  const bids: Bid[] = []
  const leftOut: LeftOut[] = []
  for (const row of rows) {
    const { reference } = row
    const askedPence = askedByYear(row, years)
    const scoreHundredths = calibrated
      ? calibrated.bids.find((one) => one.reference === reference)?.scoreHundredths
      : meanOf(row.assessments.flatMap((given) => weightedPercent(definition.criteria, given) ?? []))
    if (row.status === 'withdrawn') leftOut.push({ reference, why: 'withdrawn' })
    else if (isScreenedOut(row.screenedAs)) leftOut.push({ reference, why: row.screenedAs })
    else if (askedPence.every((pence) => pence === 0n)) leftOut.push({ reference, why: 'asks-for-nothing' })
    else if (scoreHundredths === undefined) leftOut.push({ reference, why: 'no-score' })
    else
      bids.push({
        id: reference,
        scoreHundredths: Math.min(SCORE_MOST_HUNDREDTHS, Math.max(0, scoreHundredths)),
        criteriaHundredths: criteriaOf(row, definition),
        askedPence,
        leastViablePence: leastViable(row),
        groups: groupsOfBid({
          areas: row.areas,
          incomePence: row.incomePence === null ? null : BigInt(row.incomePence),
          themes: themesOf(row, definition),
        }),
        peopleHundredths: (row.peopleHelped ?? 0) * 100,
        leadId: row.organisationId,
        partnerIds: row.partners.filter((id) => id !== row.organisationId),
      })
  }
  const known = new Set(bids.map(({ id }) => id))
  return {
    bids,
    leftOut,
    intervals: (calibrated?.bids ?? [])
      .filter(({ reference }) => known.has(reference))
      .map(({ reference, lowHundredths, highHundredths }) => ({ reference, lowHundredths, highHundredths })),
    scoresFrom: calibrated ? 'calibration' : 'mean',
    calibrationId: calibrated?.id ?? null,
    organisationNames: new Map(rows.map((row) => [row.reference, row.organisationName])),
  }
}

function askedByYear({ asked }: BidRow, years: readonly { financialYear: string }[]): bigint[] {
  const sums = new Map(asked.map(({ financialYear, pence }) => [financialYear, BigInt(pence)]))
  return years.map(({ financialYear }) => sums.get(financialYear) ?? 0n)
}

function leastViable({ leastViablePence }: BidRow): bigint | null {
  const pence = leastViablePence === null ? 0n : BigInt(leastViablePence)
  return pence > 0n ? pence : null
}

/** The mean of percents, in hundredths; nothing of none. */
function meanOf(percents: readonly number[]): number | undefined {
  if (percents.length === 0) return undefined
  const hundredths = percents.reduce((sum, percent) => sum + Math.round(percent * 100), 0)
  return Math.round(hundredths / percents.length)
}

function criteriaOf({ assessments }: BidRow, { criteria }: RoundDefinition): Record<string, number> {
  return Object.fromEntries(
    criteria.flatMap(({ name }) => {
      const given = assessments.flatMap(
        (scores) => scores.find(({ criterion }) => criterion === name)?.score ?? [],
      )
      const mean = meanOf(given)
      return mean === undefined ? [] : [[name, mean]]
    }),
  )
}

/** By the English label of each option that was chosen. */
function themesOf({ answers }: BidRow, definition: RoundDefinition): string[] {
  return themeFields(definition).flatMap((field) => {
    if (field.kind !== 'choice' && field.kind !== 'choices') return []
    const chosen = chosenOf(answers[field.name])
    return field.options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label.en)
  })
}

function chosenOf(answer: AnswerValue | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer]
  return Array.isArray(answer) ? answer : []
}
