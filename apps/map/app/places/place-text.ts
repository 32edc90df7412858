import { defineText } from '@academy/domain/text/define-text'

/** What is said where a name may mean several places. */
export const placeText = defineText({
  which: {
    en: (typed: string) => `Several places are called “${typed}”. Which one?`,
    cy: (typed: string) => `Mae mwy nag un lle o’r enw “${typed}”. Pa un?`,
  },
  didYouMean: { en: 'Did you mean one of these?', cy: 'Ai un o’r rhain oeddech chi’n ei feddwl?' },
  areasOfThatName: {
    en: (typed: string) => `“${typed}” is also the name of an area, which has its own page:`,
    cy: (typed: string) => `Mae “${typed}” hefyd yn enw ar ardal, sydd â’i thudalen ei hun:`,
  },
  town: {
    en: (name: string, nation: string, beside: string) => `${name}, ${nation} (near ${beside})`,
    cy: (name: string, nation: string, beside: string) => `${name}, ${nation} (ger ${beside})`,
  },
})
