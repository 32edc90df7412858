import type { EligibilityQuestion } from '../../grants/eligibility.ts'

/** The questions before signing in of the small arts round, of our own invention. */
export const smallArtsEligibility: EligibilityQuestion[] = [
  {
    name: 'group',
    question: {
      en: 'Are you a group of at least three people with written rules and a bank account?',
      cy: 'A ydych yn grŵp o dri o leiaf, gyda rheolau ysgrifenedig a chyfrif banc?',
    },
    hint: {
      en: 'You need not be a charity or a company.',
      cy: 'Nid oes rhaid i chi fod yn elusen nac yn gwmni.',
    },
    reason: {
      en: 'The grant is paid to a group, not to one person, and into an account in its name.',
      cy: 'Telir y grant i grŵp, nid i un person, ac i gyfrif yn ei enw.',
    },
  },
  {
    name: 'takes-part',
    question: {
      en: 'Will people who are not artists make something themselves?',
      cy: 'A fydd pobl nad ydynt yn artistiaid yn creu rhywbeth eu hunain?',
    },
    hint: {
      en: 'Singing in a choir is making something; a concert for an audience is not.',
      cy: 'Mae canu mewn côr yn creu rhywbeth; nid yw cyngerdd i gynulleidfa.',
    },
    reason: {
      en: 'This round pays for taking part, not for performances or exhibitions alone.',
      cy: 'Mae’r rownd hon yn talu am gymryd rhan, nid am berfformiadau neu arddangosfeydd yn unig.',
    },
    fills: 'makes-something',
  },
  {
    name: 'one-year',
    question: {
      en: 'Will it be over within a year of the grant?',
      cy: 'A fydd drosodd o fewn blwyddyn i’r grant?',
    },
    reason: {
      en: 'The money is for one year.',
      cy: 'Mae’r arian ar gyfer un flwyddyn.',
    },
  },
]
