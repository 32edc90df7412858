import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

/** The page on which one section is written. */
export const sectionText = defineText({
  knownChange: {
    en: (name: string) => `Change what is known of ${name}`,
    cy: (name: string) => `Newid yr hyn sy’n hysbys am ${name}`,
  },
  knownNote: {
    en: 'What your organisation has said of itself once is not asked again.',
    cy: 'Ni ofynnir eto am yr hyn y mae eich sefydliad wedi’i ddweud amdano’i hun unwaith.',
  },
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  saveAndContinue: { en: 'Save and continue', cy: 'Cadw a pharhau' },
  saveAndReturn: { en: 'Save and go back to the list', cy: 'Cadw a mynd yn ôl i’r rhestr' },
  saved: { en: (time: string) => `Saved ${time}`, cy: (time: string) => `Wedi’i gadw ${time}` },
  savedWithProblems: {
    en: 'What you typed is saved as it is. It needs a change before the application can be submitted.',
    cy: 'Mae’r hyn a deipioch wedi’i gadw fel y mae. Mae angen ei newid cyn y gellir cyflwyno’r cais.',
  },
  oneByOne: { en: 'Answer one question at a time', cy: 'Ateb un cwestiwn ar y tro' },
  wholeSection: { en: 'See the whole section on one page', cy: 'Gweld yr adran gyfan ar un dudalen' },
  previousQuestion: { en: 'The question before', cy: 'Y cwestiwn blaenorol' },
  questionOf: {
    en: (number: number, count: number) => `Question ${number} of ${count}`,
    cy: (number: number, count: number) => `Cwestiwn ${number} o ${count}`,
  },
  leaveNote: {
    en: 'After half an hour without a click you are signed out. What you typed is not lost then: sign in again and send it.',
    cy: 'Ar ôl hanner awr heb glic fe’ch allgofnodir. Ni chollir yr hyn a deipioch bryd hynny: mewngofnodwch eto a’i anfon.',
  },
  onlyIf: {
    en: (answer: string) => `If you answered “${answer}”`,
    cy: (answer: string) => `Os ateboch “${answer}”`,
  },
  year: { en: 'Year', cy: 'Blwyddyn' },
  yearN: { en: (n: number) => `Year ${n}`, cy: (n: number) => `Blwyddyn ${n}` },
  cell: {
    en: (column: string, n: number) => `${column}, year ${n}, in pounds`,
    cy: (column: string, n: number) => `${column}, blwyddyn ${n}, mewn punnoedd`,
  },
  mayAsk: { en: 'You may ask', cy: 'Cewch ofyn am' },
  upTo: { en: (pounds: string) => `up to ${pounds}`, cy: (pounds: string) => `hyd at ${pounds}` },
  stillToFind: { en: 'Still to find', cy: 'Eto i’w ganfod' },
  tooMuch: { en: (pounds: string) => `${pounds} too much`, cy: (pounds: string) => `${pounds} yn ormod` },
  total: { en: 'All years', cy: 'Yr holl flynyddoedd' },
  budgetNote: {
    en: (second: string) =>
      `What you may ask for follows from what you ask for in year 1: ${second}. The totals are worked out for you.`,
    cy: (second: string) =>
      `Mae’r hyn y cewch ofyn amdano yn dilyn o’r hyn a ofynnwch ym mlwyddyn 1: ${second}. Cyfrifir y cyfansymiau ar eich rhan.`,
  },
  budgetNoteOneYear: {
    en: 'The totals are worked out for you.',
    cy: 'Cyfrifir y cyfansymiau ar eich rhan.',
  },
  shareOfYear: {
    en: (percent: number, year: number) => `${percent}% in year ${year}`,
    cy: (percent: number, year: number) => `${percent}% ym mlwyddyn ${year}`,
  },
  wordsLeft: {
    en: (n: number) => `${countText('en', 'words', n)} left`,
    cy: (n: number) => `${countText('cy', 'words', n)} ar ôl`,
  },
  notAnswered: { en: 'Not answered', cy: 'Heb ei ateb' },
})
