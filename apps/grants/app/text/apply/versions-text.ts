import { defineText } from '@academy/domain/text/define-text'

/** Earlier versions of an answer. */
export const versionsText = defineText({
  title: { en: 'Earlier versions', cy: 'Fersiynau cynharach' },
  lede: {
    en: 'Everything that was ever saved here, the newest first. Using an earlier text writes it as a new version: nothing is lost by it.',
    cy: 'Popeth a gadwyd yma erioed, y diweddaraf yn gyntaf. Mae defnyddio testun cynharach yn ei ysgrifennu fel fersiwn newydd: ni chollir dim.',
  },
  none: { en: 'Nothing has been saved here yet.', cy: 'Nid oes dim wedi’i gadw yma eto.' },
  link: { en: 'Earlier versions', cy: 'Fersiynau cynharach' },
  linkOf: { en: (q: string) => `of “${q}”`, cy: (q: string) => `o “${q}”` },
  you: { en: 'You', cy: 'Chi' },
  current: { en: 'The answer now', cy: 'Yr ateb nawr' },
  setAside: { en: 'Written at the same time as another', cy: 'Wedi’i ysgrifennu yr un pryd ag un arall' },
  use: { en: 'Use this one', cy: 'Defnyddio hwn' },
  byWhomAndWhen: {
    en: (who: string, when: string) => `, by ${who}, ${when}`,
    cy: (who: string, when: string) => `, gan ${who}, ${when}`,
  },
  every: { en: 'Show every save, also while typing', cy: 'Dangos pob cadwad, hefyd wrth deipio' },
  fewer: { en: 'Show what each person left', cy: 'Dangos yr hyn a adawodd pob person' },
  older: { en: 'Older versions', cy: 'Fersiynau hŷn' },
  newer: { en: 'Newer versions', cy: 'Fersiynau mwy newydd' },
  back: { en: 'Back to the section', cy: 'Yn ôl i’r adran' },
  cannot: {
    en: 'This application cannot be changed now, so an earlier text can be read and not used.',
    cy: 'Ni ellir newid y cais hwn nawr, felly gellir darllen testun cynharach ond nid ei ddefnyddio.',
  },
})
