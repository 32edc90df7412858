import { defineText } from '@academy/domain/text/define-text'

/** What kind of publisher a source is, in the middle of a line. */
export const sourceClassText = defineText({
  'official-statistics': { en: 'official statistics', cy: 'ystadegau swyddogol' },
  government: { en: 'government or parliament', cy: 'llywodraeth neu senedd' },
  'nhs-body': { en: 'NHS body', cy: 'corff GIG' },
  'peer-reviewed': { en: 'peer-reviewed', cy: 'adolygwyd gan gymheiriaid' },
  charity: { en: 'charity or think tank', cy: 'elusen neu felin drafod' },
  publisher: { en: 'the body itself', cy: 'y corff ei hun' },
  press: { en: 'press', cy: 'y wasg' },
  copy: { en: 'a copy of a document', cy: 'copi o ddogfen' },
})
