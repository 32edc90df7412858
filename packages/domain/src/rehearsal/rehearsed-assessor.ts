import type { Language } from '../text/language.ts'
import { Chance } from './chance.ts'
import { homeParts, WALES } from './home-places.ts'
import { peopleNames, welshNames } from './names.ts'
import { themes } from './themes.ts'

export interface RehearsedAssessor {
  no: number
  name: string
  email: string
  /** Whoever has Welsh reads both. */
  language: Language
  /** Codes of the regions and nations that he knows. */
  parts: string[]
  themes: string[]
  /** Points of a scale that he gives more than others for the same. */
  leniency: number
  /** How much of the scale he uses: 1 as others do. */
  spread: number
}

/** The assessors of every rehearsal of a database are the same people, so that one of them has work in each of its rounds. */
export function rehearsedAssessors(seed: number, count: number): RehearsedAssessor[] {
  const names = peopleNames(0, 301, count)
  const welsh = welshNames(count)
  return names.map((plain, no) => {
    const chance = new Chance(seed, 302, no)
    const language: Language = no % 4 === 1 ? 'cy' : 'en'
    const parts = new Set([...chance.some(homeParts, 3), ...(language === 'cy' ? [WALES] : [])])
    return {
      no,
      name: language === 'cy' ? (welsh[Math.floor(no / 4)] ?? plain) : plain,
      email: `reader-${no + 1}@assessors.example`,
      language,
      parts: [...parts],
      themes: chance.some(themes, 2).map((theme) => theme.name),
      leniency: chance.normal(0, 0.45),
      spread: 0.7 + chance.between(0, 60) / 100,
    }
  })
}
