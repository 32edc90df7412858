import { defineText } from '@academy/domain/text/define-text'

/** Words of the island: they travel in the page as data, so a `#` stands where a number goes. */
export const keepText = defineText({
  found: {
    en: 'This browser holds text that was typed here and not saved, from #.',
    cy: 'Mae’r porwr hwn yn dal testun a deipiwyd yma ac nas cadwyd, o #.',
  },
  restore: { en: 'Put it back', cy: 'Ei roi’n ôl' },
  discard: { en: 'Throw it away', cy: 'Ei daflu' },
  restored: { en: 'Put back. Save to keep it.', cy: 'Wedi’i roi’n ôl. Cadwch i’w ddiogelu.' },
  wordsOne: { en: '# word of @', cy: '# gair o @' },
  wordsMany: { en: '# words of @', cy: '# gair o @' },
  wordsOver: { en: '# words of @: shorten it', cy: '# gair o @: cwtogwch ef' },
  endsSoon: {
    en: 'You will be signed out in # minutes. What you typed stays here.',
    cy: 'Fe’ch allgofnodir ymhen # munud. Mae’r hyn a deipioch yn aros yma.',
  },
  stay: { en: 'Stay signed in', cy: 'Aros wedi mewngofnodi' },
  ended: {
    en: 'You are signed out. What you typed stays here: save, and you can sign in again without losing it.',
    cy: 'Rydych wedi’ch allgofnodi. Mae’r hyn a deipioch yn aros yma: cadwch, a gallwch fewngofnodi eto heb ei golli.',
  },
})
