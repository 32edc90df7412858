import type { WrittenSection } from '../form-definition.ts'

export const safeguardingSection: WrittenSection = {
  slug: 'safeguarding',
  title: {
    en: 'The people who run it, and keeping people safe',
    cy: 'Y bobl sy’n ei redeg, a chadw pobl yn ddiogel',
  },
  fields: [
    {
      kind: 'text',
      name: 'lead-name',
      wordsMax: 10,
      label: { en: 'Who leads the scheme?', cy: 'Pwy sy’n arwain y cynllun?' },
    },
    { kind: 'text', name: 'lead-role', wordsMax: 20, label: { en: 'Their role', cy: 'Eu swydd' } },
    {
      kind: 'email',
      name: 'lead-email',
      label: { en: 'Their e-mail address', cy: 'Eu cyfeiriad e-bost' },
    },
    {
      kind: 'long-text',
      name: 'track-record',
      wordsMax: 200,
      label: {
        en: 'What have you and your partners done before that shows you can run it?',
        cy: 'Beth ydych chi a’ch partneriaid wedi’i wneud o’r blaen sy’n dangos y gallwch ei redeg?',
      },
    },
    {
      kind: 'yes-no',
      name: 'safeguarding-policy',
      mustBeYes: true,
      label: {
        en: 'Do you have a safeguarding policy that was reviewed in the last 12 months?',
        cy: 'A oes gennych bolisi diogelu a adolygwyd yn ystod y 12 mis diwethaf?',
      },
    },
    {
      kind: 'long-text',
      name: 'safeguarding-practice',
      wordsMax: 200,
      label: {
        en: 'What does a link worker do when they are worried about somebody?',
        cy: 'Beth mae gweithiwr cyswllt yn ei wneud pan fydd yn poeni am rywun?',
      },
    },
  ],
}
