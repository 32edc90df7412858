import { defineText } from '@academy/domain/text/define-text'

/** Texts that stand beside an answer, because two were written at once. */
export const parallelText = defineText({
  titleOthers: {
    en: 'Two of you wrote the same answer. Every text is kept',
    cy: 'Ysgrifennodd dau ohonoch yr un ateb. Cedwir pob testun',
  },
  titleMine: {
    en: 'You wrote the same answer in two windows. Every text is kept',
    cy: 'Ysgrifennoch chi’r un ateb mewn dwy ffenestr. Cedwir pob testun',
  },
  savedToo: { en: 'Everything that you typed is saved.', cy: 'Mae popeth a deipioch wedi’i gadw.' },
  body: {
    en: 'What was saved first is in the form. The rest stands beside it until one of you says which text to use.',
    cy: 'Mae’r hyn a gadwyd gyntaf yn y ffurflen. Mae’r gweddill wrth ei ymyl nes i un ohonoch ddweud pa destun i’w ddefnyddio.',
  },
  questions: { en: 'Look at:', cy: 'Edrychwch ar:' },
  groupOf: {
    en: (question: string) => `More than one text: ${question}`,
    cy: (question: string) => `Mwy nag un testun: ${question}`,
  },
  inTheForm: { en: 'In the form now', cy: 'Yn y ffurflen nawr' },
  mine: { en: (when: string) => `You wrote ${when}`, cy: (when: string) => `Ysgrifennoch chi ${when}` },
  by: {
    en: (who: string, when: string) => `${who} wrote ${when}`,
    cy: (who: string, when: string) => `Ysgrifennodd ${who} ${when}`,
  },
  use: { en: 'Use this', cy: 'Defnyddio hwn' },
  keep: {
    en: 'Keep what is in the form, and put the rest away',
    cy: 'Cadw’r hyn sydd yn y ffurflen, a rhoi’r gweddill o’r neilltu',
  },
  cellOfYear: {
    en: (column: string, year: number) => `${column}, year ${year}`,
    cy: (column: string, year: number) => `${column}, blwyddyn ${year}`,
  },
  cellOfRow: {
    en: (column: string, row: number) => `${column}, row ${row}`,
    cy: (column: string, row: number) => `${column}, rhes ${row}`,
  },
})
