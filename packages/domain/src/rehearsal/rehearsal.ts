import type { LegalForm } from '../organisation/organisation-words.ts'
import type { Language } from '../text/language.ts'
import { criteria2017 } from '../round/templates/hwf-2017-criteria.ts'
import { bidAnswers } from './bid-answers.ts'
import { Chance } from './chance.ts'
import { homeParts, placesIn, WALES } from './home-places.ts'
import { organisationNames, peopleNames } from './names.ts'
import { rehearsedAssessors, type RehearsedAssessor } from './rehearsed-assessor.ts'
import { fatesOf, type Fate, type RehearsedBid } from './rehearsed-bid.ts'
import { sizes, sumsOf } from './sums.ts'
import { themes } from './themes.ts'

export interface RehearsalSize {
  /** A whole number from 1 on; the same seed makes the same rehearsal. */
  seed: number
  bids: number
  assessors: number
}

export interface Rehearsal {
  bids: RehearsedBid[]
  assessors: RehearsedAssessor[]
}

const legalForms: readonly LegalForm[] = [
  'charitable-company',
  'charitable-incorporated-organisation',
  'charitable-trust',
  'unincorporated-charity',
]

/** A whole round, made up from its seed: who applies with what, who assesses, and what becomes of each. `year`: schemes start in it. */
export function planRehearsal({ seed, bids, assessors }: RehearsalSize, year: number): Rehearsal {
  const chance = new Chance(seed, 1)
  const fates = fatesOf(chance, bids)
  // Every region and nation in turn, so that none is empty from a dozen bids on.
  const parts = chance.shuffle(fates.map((_fate, no) => homeParts[no % homeParts.length] ?? WALES))
  const languages = fates.map((_fate, no): Language => {
    const percent = parts[no] === WALES ? 55 : 0
    return new Chance(seed, 2, no).percent(percent) ? 'cy' : 'en'
  })
  const names = { en: organisationNames(seed, 'en', bids), cy: organisationNames(seed, 'cy', bids) }
  const leads = peopleNames(seed, 101, bids)
  const planned = fates.map((fate, no) => {
    const language = languages[no] ?? 'en'
    // The names of each language are used up one after another.
    const before = languages.slice(0, no).filter((other) => other === language).length
    return planBid(seed, no, {
      fate,
      part: parts[no] ?? WALES,
      language,
      name: names[language][before] ?? '',
      lead: leads[no] ?? '',
      year,
    })
  })
  return { bids: planned, assessors: rehearsedAssessors(seed, assessors) }
}

interface Given {
  fate: Fate
  part: string
  language: Language
  name: string
  lead: string
  year: number
}

function planBid(seed: number, no: number, { fate, part, language, name, lead, year }: Given): RehearsedBid {
  const chance = new Chance(seed, 3, no)
  const size = chance.pick([...sizes, 'small', 'medium', 'medium'] as const)
  const bid = {
    no,
    organisation: {
      name,
      charityNumber: `0${String(seed).padStart(2, '0')}${String(no + 1).padStart(3, '0')}`,
      legalForm: chance.pick(legalForms),
      size,
    },
    lead: { name: lead, email: `lead@bid-${no + 1}.round-${seed}.example`, language },
    place: chance.pick(placesIn(part)),
    theme: chance.pick(themes),
    language,
    quality: chance.normal(0, 1),
    strengths: Object.fromEntries(criteria2017.map(({ name: of }) => [of, chance.normal(0, 0.5)])),
    sums: sumsOf(chance, size),
    fate,
  }
  const answers = bidAnswers(chance, bid, year)
  const isPart = fate === 'left'
  const kept = Object.entries(answers).slice(0, isPart ? chance.between(1, 7) : undefined)
  return { ...bid, answers: Object.fromEntries(kept) }
}
