import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import type { Words } from '@academy/domain/text/words'
import { reasonText } from '../text/allocate/reason-text.ts'
import { groupName } from './group-names.ts'
import type { AllocationNames, Saying } from './saying.ts'
import type { ScenarioView } from '../api-types.ts'

/** The highest score, in hundredths: scores of a round are in percent. */
export const SCORE_MOST_HUNDREDTHS = 10_000

/** How the things of a scenario are called. */
export function namesOfScenario(
  language: Language,
  { bids, leftOut }: Pick<ScenarioView, 'bids' | 'leftOut'>,
  criteria: readonly { name: string; label: Words }[],
): AllocationNames {
  const byReference = new Map([...leftOut, ...bids].map((bid) => [bid.reference, bid.organisationName]))
  const byLead = new Map(bids.map((bid) => [bid.leadId, bid.organisationName]))
  return {
    bid: (reference) => {
      const name = byReference.get(reference)
      return name === undefined ? reference : `${name} (${reference})`
    },
    organisation: (id) => byLead.get(id) ?? textIn(reasonText, language).aPartner,
    group: (by, group) => groupName(language, by, group),
    criterion: (name) => {
      const label = criteria.find((each) => each.name === name)?.label
      return label ? label[language] || label.en : name
    },
  }
}

/** What sentences about a scenario are made with. */
export function sayingOf(
  language: Language,
  scenario: Pick<ScenarioView, 'settings' | 'awards'>,
  names: AllocationNames,
): Saying {
  const { rules, exclusive } = scenario.settings
  return {
    language,
    names,
    input: { rules, exclusive, scoreMostHundredths: SCORE_MOST_HUNDREDTHS },
    worth: scenario.awards?.worth ?? 0,
  }
}
