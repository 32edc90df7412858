import { defineText } from '@academy/domain/text/define-text'

/** What a sample person does in a made-up round, and where the application of an applicant is. */
export const samplePartText = defineText({
  'fund-manager': { en: 'Fund manager', cy: 'Rheolwr cronfa' },
  'senior-officer': { en: 'Senior officer', cy: 'Uwch swyddog' },
  assessor: { en: 'Assessor', cy: 'Aseswr' },
  panel: { en: 'Panel member', cy: 'Aelod o’r panel' },
  finance: { en: 'Finance', cy: 'Cyllid' },
  auditor: { en: 'Auditor', cy: 'Archwilydd' },
  applicant: { en: 'Applicant', cy: 'Ymgeisydd' },
  draft: { en: 'not submitted', cy: 'heb ei gyflwyno' },
  'awaiting-sign-off': { en: 'waits for a second person', cy: 'yn aros am ail berson' },
  submitted: { en: 'submitted', cy: 'wedi’i gyflwyno' },
  correcting: { en: 'being corrected', cy: 'yn cael ei gywiro' },
  reopened: { en: 'opened again', cy: 'wedi’i ailagor' },
  withdrawn: { en: 'withdrawn', cy: 'wedi’i dynnu’n ôl' },
})
