import { defineText } from '@academy/domain/text/define-text'

/** What the people of an application read of its screening. */
export const screenedText = defineText({
  cannotGoOn: {
    en: 'This application does not go on in this round',
    cy: 'Nid yw’r cais hwn yn mynd yn ei flaen yn y rownd hon',
  },
  goesOn: { en: 'This application goes on again', cy: 'Mae’r cais hwn yn mynd yn ei flaen eto' },
  ineligible: { en: 'Two people found that it is not eligible.', cy: 'Canfu dau berson nad yw’n gymwys.' },
  duplicate: {
    en: 'Two people found that it repeats another application of this round.',
    cy: 'Canfu dau berson ei fod yn ailadrodd cais arall yn y rownd hon.',
  },
  repeats: {
    en: (reference: string) =>
      `Two people found that it repeats your application ${reference}, which goes on.`,
    cy: (reference: string) =>
      `Canfu dau berson ei fod yn ailadrodd eich cais ${reference}, sy’n mynd yn ei flaen.`,
  },
  eligible: {
    en: 'It was looked at again, and goes on as if it had not been stopped.',
    cy: 'Edrychwyd arno eto, ac mae’n mynd yn ei flaen fel pe na bai wedi’i atal.',
  },
  foundAt: {
    en: (at: string) => `That was on ${at}. Why:`,
    cy: (at: string) => `Roedd hynny ar ${at}. Pam:`,
  },
  review: {
    en: 'What you submitted is kept. If you think that this is wrong, your leads can ask for a review by answering the mail that they had about it: two people look at it again, and one of them took no part in this.',
    cy: 'Cedwir yr hyn a gyflwynwyd gennych. Os credwch fod hyn yn anghywir, gall eich arweinwyr ofyn am adolygiad drwy ateb y neges a gawsant amdano: bydd dau berson yn edrych arno eto, ac ni chymerodd un ohonynt ran yn hyn.',
  },
})
