import type { LegalForm } from '../organisation/organisation-words.ts'
import type { Language } from '../text/language.ts'
import type { Chance } from './chance.ts'
import type { HomePlace } from './home-places.ts'
import type { Size, Sums } from './sums.ts'
import type { Theme } from './themes.ts'

/** What becomes of an application between its beginning and the assessment. */
export const fates = [
  /** Submitted in time, and no more. */
  'submitted',
  /** Submitted, changed and submitted again in time. */
  'corrected',
  /** Begun, and never submitted. */
  'left',
  'withdrawn',
  /** Withdrawn after the round has closed. */
  'withdrawn-late',
  /** Not submitted in time, and taken late by the ruling on a plea. */
  'plea-granted',
  'plea-refused',
  'plea-waiting',
  /** Submitted, and asked about afterwards: answered, or not yet. */
  'clarified',
  'asked',
] as const
export type Fate = (typeof fates)[number]

/** Whether there is a bid to assess. */
export function isAssessed(fate: Fate): boolean {
  return ['submitted', 'corrected', 'plea-granted', 'clarified', 'asked'].includes(fate)
}

export interface RehearsedBid {
  /** From 0; its number in the rehearsal. */
  no: number
  organisation: {
    name: string
    /** Below every number that the register of England and Wales has given. */
    charityNumber: string
    legalForm: LegalForm
    size: Size
  }
  lead: { name: string; email: string; language: Language }
  place: HomePlace
  theme: Theme
  language: Language
  /** The truth that assessors see through a glass: 0 is an ordinary bid, and two in three lie between -1 and 1. */
  quality: number
  /** By criterion, beside its quality. */
  strengths: Readonly<Record<string, number>>
  sums: Sums
  fate: Fate
  /** Its answers by section, as a browser would post them. Of one that was left some sections only. */
  answers: Record<string, Record<string, string | string[]>>
}

/** Of so many applications what becomes of each, in an order of chance: every fate that there is from two dozen on. */
export function fatesOf(chance: Chance, count: number): Fate[] {
  const share = (percent: number, least: number) =>
    Math.max(count >= 24 ? least : 0, Math.floor((count * percent) / 100))
  const wanted: Partial<Record<Fate, number>> = {
    left: share(7, 1),
    withdrawn: share(2, 1),
    'withdrawn-late': share(0.7, 1),
    corrected: share(4, 1),
    'plea-granted': share(0.4, 1),
    'plea-refused': share(0.4, 0),
    'plea-waiting': share(0.4, 0),
    clarified: share(1.4, 1),
    asked: share(0.7, 0),
  }
  const special = Object.entries(wanted).flatMap(([fate, times]) =>
    Array.from({ length: times }, () => fate as Fate),
  )
  const rest = Array.from({ length: count - special.length }, (): Fate => 'submitted')
  return chance.shuffle([...special, ...rest])
}
