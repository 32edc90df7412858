import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

/** Questions of staff about what was submitted, for both sides. */
export const clarificationText = defineText({
  title: { en: 'Questions about what you sent', cy: 'Cwestiynau am yr hyn a anfonwyd gennych' },
  lede: {
    en: 'Whoever runs the round asks. Your answer is kept beside what you submitted, which stays as it is.',
    cy: 'Y rhai sy’n rhedeg y rownd sy’n gofyn. Cedwir eich ateb wrth ymyl yr hyn a gyflwynwyd gennych, sy’n aros fel y mae.',
  },
  open: {
    en: (n: number) => `${countText('en', 'questions', n)} about what you sent: please answer`,
    cy: (n: number) =>
      `${countText('cy', 'questions', n)} am yr hyn a anfonwyd gennych: atebwch os gwelwch yn dda`,
  },
  answered: {
    en: 'Questions about what you sent, answered',
    cy: 'Cwestiynau am yr hyn a anfonwyd, wedi’u hateb',
  },
  none: { en: 'Nothing was asked.', cy: 'Ni ofynnwyd dim.' },
  dueBy: {
    en: (when: string) => `Please answer until ${when}.`,
    cy: (when: string) => `Atebwch erbyn ${when}.`,
  },
  overdue: {
    en: (when: string) =>
      `Your answer was asked for until ${when}. You can still send it; staff see that it came later.`,
    cy: (when: string) =>
      `Gofynnwyd am eich ateb erbyn ${when}. Gallwch ei anfon o hyd; mae’r staff yn gweld iddo ddod yn hwyrach.`,
  },
  yourAnswer: { en: 'Your answer', cy: 'Eich ateb' },
  once: {
    en: 'It is sent once and cannot be changed afterwards.',
    cy: 'Fe’i hanfonir unwaith ac ni ellir ei newid wedyn.',
  },
  send: { en: 'Send the answer', cy: 'Anfon yr ateb' },
  blank: { en: 'Write your answer', cy: 'Ysgrifennwch eich ateb' },
  'too-long': {
    en: 'This is longer than we can keep: 20,000 characters at most. Shorten it',
    cy: 'Mae hyn yn hwy nag y gallwn ei gadw: 20,000 nod ar y mwyaf. Cwtogwch ef',
  },
  sentBy: {
    en: (who: string, when: string) => `${who}, ${when}`,
    cy: (who: string, when: string) => `${who}, ${when}`,
    same: true,
  },

  // For staff.
  clarifications: { en: 'Questions to its people', cy: 'Cwestiynau i’w bobl' },
  body: {
    en: 'The leads get the question by e-mail and answer on their page. What was submitted does not change.',
    cy: 'Mae’r arweinwyr yn cael y cwestiwn drwy e-bost ac yn ateb ar eu tudalen. Nid yw’r hyn a gyflwynwyd yn newid.',
  },
  noneAsked: { en: 'Nothing was asked yet.', cy: 'Ni ofynnwyd dim eto.' },
  waits: {
    en: (when: string) => `No answer yet; asked for until ${when}.`,
    cy: (when: string) => `Dim ateb eto; gofynnwyd amdano erbyn ${when}.`,
  },
  answer: { en: 'Answer', cy: 'Ateb' },
  late: { en: 'later than was asked', cy: 'yn hwyrach nag y gofynnwyd' },
  question: { en: 'Question', cy: 'Cwestiwn' },
  due: { en: 'Answer until', cy: 'Ateb erbyn' },
  ask: { en: 'Ask it', cy: 'Gofyn' },
  questionMissing: { en: 'Write the question', cy: 'Ysgrifennwch y cwestiwn' },
})
