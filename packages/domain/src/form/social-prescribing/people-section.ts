import type { WrittenSection } from '../form-definition.ts'

export const peopleSection: WrittenSection = {
  slug: 'people',
  title: {
    en: 'Who it is for, and health inequalities',
    cy: 'Ar gyfer pwy y mae, ac anghydraddoldebau iechyd',
  },
  intro: {
    en: 'You choose whom the scheme is for. It must help to reduce health inequalities.',
    cy: 'Chi sy’n dewis ar gyfer pwy y mae’r cynllun. Rhaid iddo helpu i leihau anghydraddoldebau iechyd.',
  },
  fields: [
    {
      kind: 'long-text',
      name: 'who-it-is-for',
      wordsMax: 200,
      label: { en: 'Who is the scheme for?', cy: 'Ar gyfer pwy y mae’r cynllun?' },
    },
    {
      kind: 'whole-number',
      name: 'people-year-one',
      min: 1,
      meaning: 'people',
      max: 100_000,
      label: {
        en: 'How many people will it help in year 1?',
        cy: 'Faint o bobl y bydd yn eu helpu ym mlwyddyn 1?',
      },
      hint: {
        en: 'Your best estimate of people referred',
        cy: 'Eich amcangyfrif gorau o’r bobl a atgyfeirir',
      },
    },
    {
      kind: 'long-text',
      name: 'inequalities',
      wordsMax: 300,
      label: {
        en: 'Which health inequalities will it help to reduce, and how?',
        cy: 'Pa anghydraddoldebau iechyd y bydd yn helpu i’w lleihau, a sut?',
      },
      hint: {
        en: 'Say what you know about the place and the people, and where you know it from.',
        cy: 'Dywedwch beth a wyddoch am y lle a’r bobl, ac o ble y gwyddoch hynny.',
      },
    },
    {
      kind: 'long-text',
      name: 'involvement',
      wordsMax: 200,
      label: {
        en: 'How have people it is meant for shaped it?',
        cy: 'Sut mae’r bobl y mae ar eu cyfer wedi ei lunio?',
      },
    },
  ],
}
