import { asPerson } from '@academy/db/actor/as-person'
import { findRoundCharts } from '@academy/db/grants/staff/find-round-charts'
import { places } from '@academy/domain/area/places'
import { healthAreaTiles, type HealthAreaTile } from '@academy/domain/cartogram/health-area-tiles'
import { nationLetters, type NationLetter } from '@academy/domain/grants/application-list'
import { applicationStatuses, type ApplicationStatus } from '@academy/domain/grants/application-state'
import { lastHours, ukDays } from '@academy/domain/grants/round-charts'
import { graceEnd } from '@academy/domain/grants/round-window'
import type { FinancialYear } from '@academy/domain/money/financial-year'
import { readRoundDefinition } from '@academy/domain/round/round-definition'
import type { Words } from '@academy/domain/text/words'
import type { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import type { designInput, LoadedDesign } from '../design/load-design.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { isSealed } from '../round/is-sealed.ts'
import { staffOfRound } from './staff-of-round.ts'

interface Moments {
  started: number
  submitted: number
}

/** How many applications, and what they ask over all years. */
export interface Asked {
  applications: number
  askedPence: bigint
}

export interface ChartedArea extends Asked {
  code: string
  name: Words
}

/** What charts tell of submissions that stand; nobody reads it while a round is sealed. */
export interface ChartedContent {
  states: { status: ApplicationStatus; applications: number }[]
  /** Every year that the round has a pot for or that is asked for; `null` where there is no pot. */
  years: (Asked & { financialYear: FinancialYear; potPence: bigint | null })[]
  /** Each application once. */
  total: Asked
  /** Those that name a place at all, and those of them that name one within a single health area. */
  placed: { named: number; inAreas: number }
  /** An application that names places in several is counted in each. */
  nations: (Asked & { letter: NationLetter })[]
  /** The regions of England. */
  regions: ChartedArea[]
  areas: (ChartedArea & Pick<HealthAreaTile, 'column' | 'row' | 'label'>)[]
}

export interface RoundCharts {
  round: RoundSummary
  sealed: boolean
  total: Moments
  /** Every day in the United Kingdom, such as `2026-11-20`, from the opening until now or the end. */
  days: (Moments & { day: string })[]
  /** The hours of the last three days, by the instant at which each begins. */
  hours: (Moments & { at: Date })[]
  content: ChartedContent | null
}

type Found = Awaited<ReturnType<typeof findRoundCharts>>
const regions = places.filter(({ kind }) => kind === 'region')
const nameOf = new Map(places.map(({ code, name }) => [code, name]))

/**
 * A round in pictures for its staff: two statements and the one that says who asks. Refuses with `signed-out`; `not-found`
 * to whoever has no role in the round; `not-allowed` to assessors.
 */
export async function getRoundCharts(
  ctx: ServiceContext,
  input: z.output<typeof designInput>,
): Promise<RoundCharts> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const design = await staffOfRound(tx, input.slug, personId)
    const { round } = design
    const hours = lastHours(round)
    const found = await findRoundCharts(tx, {
      roundId: round.id,
      hoursFrom: hours[0] ?? round.closesAt,
      areaCodes: healthAreaTiles.map(({ code }) => code),
    })
    const sealed = isSealed(round, ctx.now)
    const summed = (of: keyof Moments) => found.days.reduce((sum, day) => sum + day[of], 0)
    return {
      round: toRoundSummary(round, ctx.now),
      sealed,
      total: { started: summed('started'), submitted: summed('submitted') },
      days: daysOf(found, round.opensAt, ctx.now < graceEnd(round) ? ctx.now : graceEnd(round)),
      hours: hoursOf(found, hours),
      content: sealed ? null : contentOf(found, design),
    }
  })
}

/** Every day, also those on which nothing happened, and those beyond the end on which something did. */
function daysOf(found: Found, from: Date, to: Date): RoundCharts['days'] {
  const byDay = new Map(found.days.map((each) => [each.day, each]))
  const days = new Set([...ukDays(from, to < from ? from : to), ...byDay.keys()])
  return [...days].toSorted().map((day) => byDay.get(day) ?? { day, started: 0, submitted: 0 })
}

function hoursOf(found: Found, hours: readonly Date[]): RoundCharts['hours'] {
  const byHour = new Map(found.hours.map((each) => [each.epoch * 1000, each]))
  return hours.map((at) => {
    const { started, submitted } = byHour.get(at.getTime()) ?? { started: 0, submitted: 0 }
    return { at, started, submitted }
  })
}

function contentOf(found: Found, { inForce, draft }: LoadedDesign): ChartedContent {
  const { money } = readRoundDefinition(inForce?.definition ?? draft.definition)
  const pots = new Map(money.budget.map(({ financialYear, potPence }) => [financialYear, potPence]))
  const asked = new Map(found.years.map((each) => [each.financialYear, each]))
  const states = new Map(found.states.map(({ status, applications }) => [status, applications]))
  const nations = new Map(found.nations.map((each) => [each.letter, each]))
  const areas = new Map(found.areas.map((each) => [each.code, each]))
  return {
    states: applicationStatuses.map((status) => ({ status, applications: states.get(status) ?? 0 })),
    years: [...new Set([...pots.keys(), ...asked.keys()])].toSorted().map((financialYear) => ({
      financialYear,
      potPence: pots.get(financialYear) ?? null,
      ...toAsked(asked.get(financialYear)),
    })),
    total: toAsked(found.total),
    placed: found.placed,
    nations: nationLetters.map((letter) => ({ letter, ...toAsked(nations.get(letter)) })),
    regions: regions.map(({ code, name }) => ({ code, name, ...toAsked(areas.get(code)) })),
    areas: healthAreaTiles.map(({ code, label, column, row }) => ({
      code,
      label,
      column,
      row,
      name: nameOf.get(code) ?? { en: label, cy: label },
      ...toAsked(areas.get(code)),
    })),
  }
}

function toAsked(found: { applications: number; pence: string } | undefined): Asked {
  return { applications: found?.applications ?? 0, askedPence: BigInt(found?.pence ?? 0) }
}
