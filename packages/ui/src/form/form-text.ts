import { defineText } from '@academy/domain/text/define-text'
import { countText } from '../text/count-text.ts'

export const formText = defineText({
  error: { en: 'Error', cy: 'Gwall' },
  summaryTitle: { en: 'There is a problem', cy: 'Mae problem' },
  optional: { en: 'optional', cy: 'dewisol' },
  day: { en: 'Day', cy: 'Diwrnod' },
  month: { en: 'Month', cy: 'Mis' },
  year: { en: 'Year', cy: 'Blwyddyn' },
  wordsUpTo: {
    en: (max: number) => `Up to ${countText('en', 'words', max)}.`,
    cy: (max: number) => `Hyd at ${countText('cy', 'words', max)}.`,
  },
  wordsSaved: {
    en: (used: number, max: number) => `Saved text: ${countText('en', 'words', used)} of ${max}.`,
    cy: (used: number, max: number) => `Testun wedi’i gadw: ${countText('cy', 'words', used)} o ${max}.`,
  },
  wordsOver: {
    en: (over: number) => `${countText('en', 'words', over)} too many.`,
    cy: (over: number) => `${countText('cy', 'words', over)} yn ormod.`,
  },
})
