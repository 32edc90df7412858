import { defineText } from '@academy/domain/text/define-text'

/** A copy of an application as a document. */
export const copyText = defineText({
  reference: { en: (ref: string) => `Application ${ref}`, cy: (ref: string) => `Cais ${ref}` },
  submitted: {
    en: (when: string, receipt: string) => `Submitted ${when}, receipt ${receipt}`,
    cy: (when: string, receipt: string) => `Cyflwynwyd ${when}, derbynneb ${receipt}`,
  },
  draft: { en: 'A draft: it has not been submitted', cy: 'Drafft: nid yw wedi’i gyflwyno' },
  made: { en: (when: string) => `Copy made ${when}`, cy: (when: string) => `Gwnaed y copi ${when}` },
  fictional: {
    en: 'This round is a demonstration: it is made up, and pays nothing',
    cy: 'Arddangosiad yw’r rownd hon: mae’n ddychmygol, ac nid yw’n talu dim',
  },
  copies: { en: 'Keep a copy', cy: 'Cadw copi' },
  copiesBody: {
    en: 'With every answer as it is now. You can also print this page.',
    cy: 'Gyda phob ateb fel y mae nawr. Gallwch argraffu’r dudalen hon hefyd.',
  },
  word: { en: 'Word document', cy: 'Dogfen Word' },
  pdf: { en: 'PDF document', cy: 'Dogfen PDF' },
})
