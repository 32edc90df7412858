import type { Language } from '@academy/domain/text/language'
import { figureText } from '../text/figure-text.ts'
import { homeText } from '../text/home-text.ts'
import {
  activityText,
  evidenceKindText,
  gradeText,
  measureText,
  nationText,
  policyKindText,
  referrerText,
  costText,
} from '../text/vocabulary-text.ts'

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ...nationText,
  ...activityText,
  ...gradeText,
  ...evidenceKindText,
  ...measureText,
  ...policyKindText,
  ...referrerText,
  ...costText,
  wide: homeText.filterWide,
  marked: homeText.filterMarked,
  schemes: homeText.layerSchemes,
  areas: homeText.layerAreas,
  nation: figureText.nation,
  region: figureText.region,
  health: figureText.health,
  council: figureText.council,
}

/** A value of a closed list as a reader says it. */
export function choiceName(value: string, language: Language): string {
  return names[value]?.[language] ?? value
}
