import { defineText } from '@academy/domain/text/define-text'

/** A question that is answered in rows. */
export const rowsText = defineText({
  row: {
    en: (n: number) => `Row ${n}`,
    cy: (n: number) => `Rhes ${n}`,
  },
  place: { en: (n: number) => `Place ${n}`, cy: (n: number) => `Lle ${n}` },
  addPlace: { en: 'Save and add another place', cy: 'Cadw ac ychwanegu lle arall' },
  add: { en: 'Save and add another row', cy: 'Cadw ac ychwanegu rhes arall' },
  full: {
    en: (n: number) => `There is room for ${n} rows, and all are in use.`,
    cy: (n: number) => `Mae lle i ${n} rhes, ac maent i gyd wedi’u defnyddio.`,
  },
  remove: { en: 'Remove this row', cy: 'Dileu’r rhes hon' },
  choose: { en: 'Choose', cy: 'Dewiswch' },
  least: {
    en: (n: number) => `At least ${n}`,
    cy: (n: number) => `O leiaf ${n}`,
  },
})
