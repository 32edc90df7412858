import { defineText } from '@academy/domain/text/define-text'

/** What is said beside a button once the deadline has passed. */
export const closingText = defineText({
  grace: {
    en: (when: string) =>
      `The deadline passed ${when}. An application is still taken, and is marked as late.`,
    cy: (when: string) => `Aeth y dyddiad cau heibio ${when}. Derbynnir cais o hyd, a’i nodi’n hwyr.`,
  },
  closed: {
    en: (when: string) =>
      `This round closed ${when}. What you write is kept, and can no longer be submitted.`,
    cy: (when: string) =>
      `Caeodd y rownd hon ${when}. Cedwir yr hyn a ysgrifennwch, ac ni ellir ei gyflwyno mwyach.`,
  },
  closedBefore: {
    en: (when: string) =>
      `This round closed ${when}. You can still see whether you could have applied; nothing can be started.`,
    cy: (when: string) =>
      `Caeodd y rownd hon ${when}. Gallwch weld o hyd a allech fod wedi gwneud cais; ni ellir dechrau dim.`,
  },
  notOpenYet: {
    en: 'This round is not open yet. You can check now, and start when it opens.',
    cy: 'Nid yw’r rownd hon ar agor eto. Gallwch wirio nawr, a dechrau pan fydd yn agor.',
  },
})
