import type { WrittenSection } from '../form-definition.ts'

export const outcomesSection: WrittenSection = {
  slug: 'outcomes',
  title: { en: 'Outcomes and evidence', cy: 'Deilliannau a thystiolaeth' },
  fields: [
    {
      kind: 'long-text',
      name: 'outcomes',
      wordsMax: 250,
      label: { en: 'What will be different for people?', cy: 'Beth fydd yn wahanol i bobl?' },
    },
    {
      kind: 'choices',
      name: 'measures',
      label: { en: 'How will you measure it?', cy: 'Sut byddwch yn ei fesur?' },
      options: [
        { value: 'ons4', label: { en: 'ONS4 personal wellbeing', cy: 'Llesiant personol ONS4' } },
        {
          value: 'swemwbs',
          label: { en: 'Short Warwick-Edinburgh scale', cy: 'Graddfa fer Warwick-Caeredin' },
        },
        { value: 'service-use', label: { en: 'Use of health services', cy: 'Defnydd o wasanaethau iechyd' } },
        { value: 'stories', label: { en: 'Interviews and stories', cy: 'Cyfweliadau a straeon' } },
        { value: 'other-measure', label: { en: 'Another way', cy: 'Ffordd arall' } },
      ],
    },
    {
      kind: 'text',
      name: 'measures-other',
      wordsMax: 50,
      when: { op: 'is', field: 'measures', value: 'other-measure' },
      label: { en: 'Which?', cy: 'Pa un?' },
    },
    {
      kind: 'long-text',
      name: 'evidence',
      wordsMax: 250,
      label: {
        en: 'Why do you expect it to work, and what is not known?',
        cy: 'Pam ydych chi’n disgwyl iddo weithio, a beth sydd ddim yn hysbys?',
      },
      hint: {
        en: 'Name studies or your own figures. An honest gap counts for you, not against you.',
        cy: 'Enwch astudiaethau neu eich ffigurau eich hun. Mae bwlch gonest yn cyfrif o’ch plaid, nid yn eich erbyn.',
      },
    },
  ],
}
