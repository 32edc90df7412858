import type { WrittenSection } from '../form-definition.ts'

export const budgetSection: WrittenSection = {
  slug: 'budget',
  title: { en: 'Three-year budget', cy: 'Cyllideb tair blynedd' },
  intro: {
    en: 'In each year, what you ask for and what commissioners pledge must add up to what the scheme costs. Enter 0 where there is nothing.',
    cy: 'Ym mhob blwyddyn, rhaid i’r hyn a ofynnwch a’r hyn y mae comisiynwyr yn ei addo ddod i gyfanswm cost y cynllun. Rhowch 0 lle nad oes dim.',
  },
  fields: [
    {
      kind: 'years',
      name: 'budget',
      years: 3,
      label: { en: 'Costs and where the money comes from', cy: 'Costau ac o ble y daw’r arian' },
      columns: [
        { name: 'cost', meaning: 'cost', label: { en: 'What the scheme costs', cy: 'Cost y cynllun' } },
        { name: 'grant', meaning: 'grant', label: { en: 'What you ask for', cy: 'Yr hyn a ofynnwch' } },
        {
          name: 'match',
          meaning: 'match',
          label: { en: 'Pledged by commissioners', cy: 'Addawyd gan gomisiynwyr' },
        },
      ],
    },
    {
      kind: 'long-text',
      name: 'budget-notes',
      wordsMax: 250,
      label: { en: 'What is the money for?', cy: 'Ar gyfer beth mae’r arian?' },
      hint: {
        en: 'Salaries, training, rooms, travel, evaluation and so on, with rough sums.',
        cy: 'Cyflogau, hyfforddiant, ystafelloedd, teithio, gwerthuso ac yn y blaen, gyda symiau bras.',
      },
    },
    {
      kind: 'yes-no',
      name: 'other-central-grants',
      label: {
        en: 'Do you have other grants from central government for this work?',
        cy: 'A oes gennych grantiau eraill gan lywodraeth ganolog ar gyfer y gwaith hwn?',
      },
    },
    {
      kind: 'long-text',
      name: 'other-central-grants-detail',
      wordsMax: 100,
      when: { op: 'is', field: 'other-central-grants', value: 'yes' },
      label: { en: 'Which, and how much?', cy: 'Pa rai, a faint?' },
    },
  ],
  checks: [{ check: 'taper', field: 'budget' }],
}
