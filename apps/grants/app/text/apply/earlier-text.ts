import { defineText } from '@academy/domain/text/define-text'

/** Taking answers over from an earlier application of the same organisation. */
export const earlierText = defineText({
  title: { en: 'Copy answers from an earlier application', cy: 'Copïo atebion o gais cynharach' },
  lede: {
    en: 'Of your organisation, in any round. Only what is asked in the same way, fits the rules of this round and is not answered here yet is copied; the earlier application stays as it is.',
    cy: 'Gan eich sefydliad, mewn unrhyw rownd. Dim ond yr hyn a ofynnir yn yr un modd, sy’n bodloni rheolau’r rownd hon ac sydd heb ei ateb yma eto a gopïir; erys y cais cynharach fel y mae.',
  },
  none: {
    en: 'Your organisation has no other application.',
    cy: 'Nid oes gan eich sefydliad gais arall.',
  },
  begun: { en: (when: string) => `begun ${when}`, cy: (when: string) => `dechreuwyd ${when}` },
  copy: { en: 'Copy from this one', cy: 'Copïo o hwn' },
  copied: { en: 'Copied', cy: 'Copïwyd' },
  nothingCopied: { en: 'Nothing was copied', cy: 'Ni chopïwyd dim' },
  notCopied: { en: 'Not copied', cy: 'Heb ei gopïo' },
  'not-asked': {
    en: 'this form does not ask it, or asks it in another way',
    cy: 'nid yw’r ffurflen hon yn ei ofyn, neu mae’n ei ofyn mewn ffordd arall',
  },
  'answered-already': { en: 'it is answered here', cy: 'mae wedi’i ateb yma' },
  'does-not-fit': {
    en: 'it does not fit the rules of this form',
    cy: 'nid yw’n bodloni rheolau’r ffurflen hon',
  },
  'said-anew': { en: 'it has to be said anew', cy: 'rhaid ei ddweud o’r newydd' },
  back: { en: 'Back to the application', cy: 'Yn ôl i’r cais' },
  cannot: { en: 'This application cannot be changed now.', cy: 'Ni ellir newid y cais hwn nawr.' },
})
