import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

/** The instant at which the results of a round are told. */
export const announcementText = defineText({
  title: { en: 'When results are told', cy: 'Pryd y dywedir y canlyniadau' },
  ledeNone: {
    en: 'Everybody is told at one instant, which two people agree on. Before it nobody outside sees anything.',
    cy: 'Dywedir wrth bawb ar yr un amser, y mae dau berson yn cytuno arno. Cyn hynny nid oes neb y tu allan yn gweld dim.',
  },
  ledeProposed: {
    en: (at: string) => `It is proposed that results are told on ${at}. A second person has to approve that.`,
    cy: (at: string) => `Cynigir dweud y canlyniadau ar ${at}. Rhaid i ail berson gymeradwyo hynny.`,
  },
  ledeApproved: {
    en: (at: string) => `Under embargo until ${at}. At that instant every applicant sees the result.`,
    cy: (at: string) => `Dan embargo tan ${at}. Ar yr amser hwnnw mae pob ymgeisydd yn gweld y canlyniad.`,
  },
  ledeTold: {
    en: (at: string) => `Results were told on ${at}.`,
    cy: (at: string) => `Dywedwyd y canlyniadau ar ${at}.`,
  },
  inTheWay: { en: 'What stands in the way', cy: 'Yr hyn sydd yn y ffordd' },
  'letters-missing': { en: 'No letters are made yet.', cy: 'Nid oes llythyrau wedi’u gwneud eto.' },
  'letters-not-ready': {
    en: (letters: number) => `${countText('en', 'letters', letters)} are not ready as they stand.`,
    cy: (letters: number) => `Nid yw ${countText('cy', 'letters', letters)} yn barod fel y maent.`,
  },
  'facts-open': {
    en: 'Facts came to be known after the decisions, and nobody has said what follows from them.',
    cy: 'Daeth ffeithiau’n hysbys ar ôl y penderfyniadau, ac nid oes neb wedi dweud beth sy’n dilyn ohonynt.',
  },
  toLetters: { en: 'To the letters', cy: 'I’r llythyrau' },
  toDecisions: { en: 'To the decisions', cy: 'I’r penderfyniadau' },
  propose: { en: 'Propose an instant', cy: 'Cynnig amser' },
  when: { en: 'Date and time', cy: 'Dyddiad ac amser' },
  whenHint: {
    en: (zone: string) =>
      `By the clocks of ${zone}. Choose a weekday morning, so that people who are disappointed can ring somebody.`,
    cy: (zone: string) =>
      `Yn ôl clociau ${zone}. Dewiswch fore yn ystod yr wythnos, fel y gall pobl sy’n siomedig ffonio rhywun.`,
  },
  proposeButton: { en: 'Propose it', cy: 'Ei gynnig' },
  answer: { en: 'Answer as a second person', cy: 'Ateb fel ail berson' },
  answerBody: {
    en: 'At the instant every applicant sees the letter and gets a mail that says so, and the round’s results are public.',
    cy: 'Ar yr amser mae pob ymgeisydd yn gweld y llythyr ac yn cael neges sy’n dweud hynny, ac mae canlyniadau’r rownd yn gyhoeddus.',
  },
  approve: { en: 'Approve it', cy: 'Ei gymeradwyo' },
  refuse: { en: 'Refuse it', cy: 'Ei wrthod' },
  stop: { en: 'Stop it', cy: 'Ei stopio' },
  stopBody: {
    en: 'It can be stopped until a minute before. Letters can then be edited, and another instant proposed.',
    cy: 'Gellir ei stopio hyd at funud cyn hynny. Yna gellir golygu llythyrau, a chynnig amser arall.',
  },
  reason: { en: 'Why', cy: 'Pam' },
  'reason-missing': { en: 'Say why', cy: 'Dywedwch pam' },
  cannot: { en: 'You cannot answer it.', cy: 'Ni allwch ei ateb.' },
  malformed: { en: 'Give a date and a time, such as 1 March 2027 at 10:00', cy: 'Rhowch ddyddiad ac amser, megis 1 Mawrth 2027 am 10:00' }, // prettier-ignore
  'unknown-zone': {
    en: 'The round has no clock that we know',
    cy: 'Nid oes gan y rownd gloc rydym yn ei adnabod',
  },
  'time-does-not-exist': {
    en: 'The clocks go forward in that hour, so there is no such time: choose another',
    cy: 'Mae’r clociau’n mynd ymlaen yn yr awr honno, felly nid oes amser o’r fath: dewiswch un arall',
  },
  'time-happens-twice': {
    en: 'The clocks go back in that hour, so that time comes twice: choose another',
    cy: 'Mae’r clociau’n mynd yn ôl yn yr awr honno, felly daw’r amser hwnnw ddwywaith: dewiswch un arall',
  },
  'not-to-come': { en: 'Choose an instant that is to come', cy: 'Dewiswch amser sydd i ddod' },
  history: { en: 'History', cy: 'Hanes' },
  proposedBy: { en: (who: string, when: string) => `Proposed by ${who}, ${when}`, cy: (who: string, when: string) => `Cynigiwyd gan ${who}, ${when}` }, // prettier-ignore
  approvedBy: { en: (who: string, when: string) => `Approved by ${who}, ${when}`, cy: (who: string, when: string) => `Cymeradwywyd gan ${who}, ${when}` }, // prettier-ignore
  refusedBy: { en: (who: string, when: string) => `Refused by ${who}, ${when}`, cy: (who: string, when: string) => `Gwrthodwyd gan ${who}, ${when}` }, // prettier-ignore
  stoppedBy: { en: (who: string, when: string) => `Stopped by ${who}, ${when}`, cy: (who: string, when: string) => `Stopiwyd gan ${who}, ${when}` }, // prettier-ignore
  forInstant: { en: (at: string) => `For ${at}`, cy: (at: string) => `Ar gyfer ${at}` },
  embargo: {
    en: (at: string) => `Under embargo until ${at}`,
    cy: (at: string) => `Dan embargo tan ${at}`,
  },
})
