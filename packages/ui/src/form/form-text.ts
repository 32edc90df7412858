import { defineText } from '../text/define-text.ts'
import { plural } from '../text/plural.ts'

export const formText = defineText({
  error: { en: 'Error', cy: 'Gwall' },
  summaryTitle: { en: 'There is a problem', cy: 'Mae problem' },
  optional: { en: 'optional', cy: 'dewisol' },
  day: { en: 'Day', cy: 'Diwrnod' },
  month: { en: 'Month', cy: 'Mis' },
  year: { en: 'Year', cy: 'Blwyddyn' },
  wordsUpTo: {
    en: (max: number) => `Up to ${plural('en', max, { one: '# word', other: '# words' })}.`,
    cy: (max: number) => `Hyd at ${plural('cy', max, { two: '# air', other: '# gair' })}.`,
  },
  wordsSaved: {
    en: (used: number, max: number) =>
      `Saved text: ${plural('en', used, { one: '# word', other: '# words' })} of ${max}.`,
    cy: (used: number, max: number) =>
      `Testun wedi’i gadw: ${plural('cy', used, { two: '# air', other: '# gair' })} o ${max}.`,
  },
  wordsOver: {
    en: (over: number) => `${plural('en', over, { one: '# word', other: '# words' })} too many.`,
    cy: (over: number) => `${plural('cy', over, { two: '# air', other: '# gair' })} yn ormod.`,
  },
})
