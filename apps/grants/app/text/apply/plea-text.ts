import { defineText } from '@academy/domain/text/define-text'

/** Pleas to be late, as applicants make them and officers rule, with the failed presses of Submit. */
export const pleaText = defineText({
  title: { en: 'If the deadline was missed', cy: 'Os collwyd y dyddiad cau' },
  lede: {
    en: 'If something kept you from submitting in time, say what. An officer of the round reads it with the failed presses of Submit below, and rules: this application is taken until a set time, or it is not. Both come with a reason, by e-mail.',
    cy: 'Os rhwystrodd rhywbeth chi rhag cyflwyno mewn pryd, dywedwch beth. Mae swyddog y rownd yn ei ddarllen gyda’r pwysiadau aflwyddiannus ar Cyflwyno isod, ac yn dyfarnu: derbynnir y cais hwn tan amser penodol, neu ni wneir. Daw rheswm gyda’r ddau, drwy e-bost.',
  },
  toPlea: { en: 'Ask to submit late', cy: 'Gofyn am gael cyflwyno’n hwyr' },
  toPresses: {
    en: 'Failed presses of Submit, and what to do if the deadline was missed',
    cy: 'Pwysiadau aflwyddiannus ar Cyflwyno, a beth i’w wneud os collwyd y dyddiad cau',
  },
  reason: {
    en: 'What kept you from submitting in time?',
    cy: 'Beth a’ch rhwystrodd rhag cyflwyno mewn pryd?',
  },
  reasonHint: {
    en: 'When it began, what you tried, and until when you need. Only your colleagues here and the officers of the round read it.',
    cy: 'Pryd y dechreuodd, beth a roddwyd cynnig arno, a than pryd y mae angen. Dim ond eich cydweithwyr yma a swyddogion y rownd sy’n ei ddarllen.',
  },
  reasonMissing: { en: 'Say what kept you', cy: 'Dywedwch beth a’ch rhwystrodd' },
  send: { en: 'Send the plea', cy: 'Anfon yr apêl' },
  sent: { en: 'Your plea was sent', cy: 'Anfonwyd eich apêl' },
  sentBody: {
    en: 'An officer of the round rules on it. You get the ruling by e-mail, and it will stand here.',
    cy: 'Bydd swyddog y rownd yn dyfarnu arni. Byddwch yn derbyn y dyfarniad drwy e-bost, a bydd yma.',
  },
  pleas: { en: 'Pleas and rulings', cy: 'Apeliadau a dyfarniadau' },
  plea: { en: 'Plea', cy: 'Apêl' },
  pleadedAt: { en: 'Sent', cy: 'Anfonwyd' },
  pleadedBy: { en: 'By', cy: 'Gan' },
  ruling: { en: 'Ruling', cy: 'Dyfarniad' },
  waits: { en: 'Waits for a ruling', cy: 'Yn aros am ddyfarniad' },
  granted: {
    en: (until: string) => `Taken until ${until}`,
    cy: (until: string) => `Derbynnir tan ${until}`,
  },
  refused: { en: 'Not taken', cy: 'Ni dderbynnir' },
  why: { en: 'Why', cy: 'Pam' },
  ruledAt: { en: 'Ruled', cy: 'Dyfarnwyd' },
  officer: { en: 'Officer', cy: 'Swyddog' },
  nowUntil: {
    en: (until: string) =>
      `By a ruling this application is taken until ${until}. It will be marked as late by that ruling.`,
    cy: (until: string) =>
      `Drwy ddyfarniad derbynnir y cais hwn tan ${until}. Fe’i nodir yn hwyr drwy’r dyfarniad hwnnw.`,
  },

  presses: { en: 'Failed presses of Submit', cy: 'Pwysiadau aflwyddiannus ar Cyflwyno' },
  pressesNone: {
    en: 'None. Every press of Submit that fails is kept here with its time and the reason.',
    cy: 'Dim un. Cedwir pob pwysiad ar Cyflwyno sy’n methu yma gyda’i amser a’r rheswm.',
  },
  pressAt: { en: 'When', cy: 'Pryd' },
  pressBy: { en: 'By', cy: 'Gan' },
  pressWhy: { en: 'What stood in the way', cy: 'Beth oedd yn y ffordd' },
  missing: {
    en: (sections: string) => `Not done: ${sections}`,
    cy: (sections: string) => `Heb eu gorffen: ${sections}`,
  },
  counted: {
    en: (n: string) =>
      `And ${n} more, of which only the number was kept: twenty in an hour are kept one by one.`,
    cy: (n: string) => `A ${n} arall, y cadwyd eu nifer yn unig: cedwir ugain mewn awr fesul un.`,
  },
  unnamed: { en: 'somebody of your organisation', cy: 'rhywun o’ch sefydliad' },
  otherWhy: { en: 'It was refused', cy: 'Fe’i gwrthodwyd' },

  listTitle: { en: 'Pleas to be late', cy: 'Apeliadau i fod yn hwyr' },
  listLede: {
    en: 'Those that wait come first. A fund manager or senior officer rules, and nobody on a plea of an organisation that is or was his own.',
    cy: 'Daw’r rhai sy’n aros yn gyntaf. Rheolwr y gronfa neu uwch swyddog sy’n dyfarnu, ac nid oes neb yn dyfarnu ar apêl sefydliad y mae neu yr oedd yn perthyn iddo.',
  },
  listNone: { en: 'Nobody has pleaded to be late.', cy: 'Nid oes neb wedi apelio i fod yn hwyr.' },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  outcome: { en: 'Outcome', cy: 'Canlyniad' },
  'late-plea-granted': { en: 'Granted', cy: 'Caniatawyd' },
  'late-plea-refused': { en: 'Refused', cy: 'Gwrthodwyd' },
  begun: { en: 'Application begun', cy: 'Dechreuwyd y cais' },
  rule: { en: 'Rule on the plea', cy: 'Dyfarnu ar yr apêl' },
  ruleBody: {
    en: 'Your name, the ruling and its time are kept. Its people get the reason by e-mail, and read it on their page.',
    cy: 'Cedwir eich enw, y dyfarniad a’i amser. Mae’r bobl yn cael y rheswm drwy e-bost, ac yn ei ddarllen ar eu tudalen.',
  },
  choice: { en: 'May it be submitted late?', cy: 'A gaiff ei gyflwyno’n hwyr?' },
  choiceMissing: { en: 'Choose yes or no', cy: 'Dewiswch caiff neu na chaiff' },
  yes: { en: 'Yes, until the time below', cy: 'Caiff, tan yr amser isod' },
  no: { en: 'No', cy: 'Na chaiff' },
  until: { en: 'Until (UK time)', cy: 'Tan (amser y DU)' },
  untilHint: {
    en: 'Only where it may. Thirty days at most.',
    cy: 'Dim ond os caiff. Deg diwrnod ar hugain ar y mwyaf.',
  },
  'until-past': { en: 'Choose a time that is still to come', cy: 'Dewiswch amser sydd eto i ddod' },
  'until-far': { en: 'Choose a time within thirty days', cy: 'Dewiswch amser o fewn deg diwrnod ar hugain' },
  rulingReason: { en: 'Why', cy: 'Pam' },
  rulingReasonMissing: { en: 'Say why', cy: 'Dywedwch pam' },
  giveRuling: { en: 'Give the ruling', cy: 'Rhoi’r dyfarniad' },
  toApplication: { en: 'See the application', cy: 'Gweld y cais' },
  toPleas: { en: 'Pleas to be late', cy: 'Apeliadau i fod yn hwyr' },
})
