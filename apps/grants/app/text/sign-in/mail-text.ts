import { defineText } from '@academy/domain/text/define-text'

/** Which mails somebody gets, each kind in words, and the page of the link that refuses one. */
export const mailText = defineText({
  title: { en: 'Messages to you', cy: 'Negeseuon atoch' },
  lede: {
    en: 'Every kind of e-mail that this service sends you, and which of them you want.',
    cy: 'Pob math o neges e-bost y mae’r gwasanaeth hwn yn ei hanfon atoch, a pha rai yr ydych am eu cael.',
  },
  toMail: { en: 'Choose which messages you get', cy: 'Dewis pa negeseuon a gewch' },
  choose: { en: 'Messages that you can do without', cy: 'Negeseuon y gallwch wneud hebddynt' },
  chooseHint: {
    en: 'Tick those that you want. Everything they say is on the page of the application too.',
    cy: 'Ticiwch y rhai yr ydych eu heisiau. Mae popeth a ddywedant ar dudalen y cais hefyd.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  saved: { en: 'Your choice is saved', cy: 'Mae eich dewis wedi’i gadw' },
  always: { en: 'Messages that always come', cy: 'Negeseuon sy’n dod bob tro' },
  alwaysBody: {
    en: 'They tell you what was done or decided about what is yours, so they cannot be turned off.',
    cy: 'Maent yn dweud wrthych beth a wnaed neu a benderfynwyd am yr hyn sy’n eiddo i chi, felly ni ellir eu diffodd.',
  },
  started: { en: 'An application was started', cy: 'Dechreuwyd cais' },
  'started-hint': {
    en: 'The round, the deadline, and the way back to it',
    cy: 'Y rownd, y dyddiad cau, a’r ffordd yn ôl ato',
  },
  corrections: {
    en: 'A submitted application is being changed',
    cy: 'Mae cais a gyflwynwyd yn cael ei newid',
  },
  'corrections-hint': {
    en: 'When a colleague takes it up again, or leaves it as it was sent',
    cy: 'Pan fydd cydweithiwr yn ailgydio ynddo, neu’n ei adael fel yr anfonwyd',
  },
  reminders: { en: 'A deadline is near', cy: 'Mae dyddiad cau yn agos' },
  'reminders-hint': {
    en: 'Seven days, two days and four hours before, while it is not submitted',
    cy: 'Saith diwrnod, deuddydd a phedair awr o’r blaen, tra na chyflwynwyd',
  },
  comments: { en: 'Comments of your colleagues', cy: 'Sylwadau eich cydweithwyr' },
  'comments-hint': { en: 'Once an hour at most', cy: 'Unwaith yr awr ar y mwyaf' },
  'sign-in': { en: 'Links to sign in, which you ask for', cy: 'Dolenni i fewngofnodi, y gofynnwch amdanynt' },
  receipts: { en: 'Receipts of what was submitted', cy: 'Derbynebau am yr hyn a gyflwynwyd' },
  'sign-off': {
    en: 'An application waits for sign-off, or was sent back',
    cy: 'Mae cais yn aros am gymeradwyaeth, neu fe’i hanfonwyd yn ôl',
  },
  withdrawals: {
    en: 'An application was withdrawn, or that was undone',
    cy: 'Tynnwyd cais yn ôl, neu dadwnaed hynny',
  },
  deadlines: {
    en: 'A deadline moved, a round changed or was cancelled',
    cy: 'Symudodd dyddiad cau, newidiodd rownd neu fe’i canslwyd',
  },
  reopened: {
    en: 'Staff ask something about an application, or to look at it again',
    cy: 'Mae staff yn gofyn rhywbeth am gais, neu i chi edrych arno eto',
  },
  news: {
    en: 'News of a round from those who run it',
    cy: 'Newyddion am rownd gan y rhai sy’n ei rhedeg',
  },
  pleas: { en: 'Pleas to be late, and what was ruled', cy: 'Apeliadau i fod yn hwyr, a’r hyn a ddyfarnwyd' },
  results: {
    en: 'That the result of an application, or a change of its award, can be read',
    cy: 'Bod canlyniad cais, neu newid i’w ddyfarniad, ar gael i’w ddarllen',
  },
  appeals: {
    en: 'Appeals against results, and what was answered',
    cy: 'Apeliadau yn erbyn canlyniadau, a’r hyn a atebwyd',
  },
  organisations: {
    en: 'News of your organisations, and invitations',
    cy: 'Newyddion am eich sefydliadau, a gwahoddiadau',
  },
  security: { en: 'A passkey was added to your account', cy: 'Ychwanegwyd allwedd mynediad at eich cyfrif' },

  kindOf: {
    en: (kind: string) => `They are of the kind “${kind}”.`,
    cy: (kind: string) => `Maent o’r math “${kind}”.`,
  },
  unsubscribeTitle: { en: 'No more of these messages?', cy: 'Dim mwy o’r negeseuon hyn?' },
  unsubscribe: { en: 'Send me no more of these', cy: 'Peidio ag anfon mwy o’r rhain ataf' },
  doneTitle: { en: 'You get no more of these messages', cy: 'Ni chewch fwy o’r negeseuon hyn' },
  again: { en: 'Send me these again', cy: 'Anfon y rhain ataf eto' },
  unknown: { en: 'This link is not one of ours', cy: 'Nid un o’n dolenni ni yw hon' },
  'unknown-body': {
    en: 'It may be cut off. Copy the whole of it from the message, or choose your messages under your details when you are signed in.',
    cy: 'Efallai ei bod wedi’i thorri. Copïwch y cyfan ohoni o’r neges, neu dewiswch eich negeseuon dan eich manylion pan fyddwch wedi mewngofnodi.',
  },
})
