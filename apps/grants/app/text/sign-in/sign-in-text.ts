import { defineText } from '@academy/domain/text/define-text'

export const signInText = defineText({
  title: { en: 'Sign in', cy: 'Mewngofnodi' },
  lede: {
    en: 'We send a link to your e-mail address. There is no password to remember.',
    cy: 'Rydym yn anfon dolen i’ch cyfeiriad e-bost. Nid oes cyfrinair i’w gofio.',
  },
  email: { en: 'E-mail address', cy: 'Cyfeiriad e-bost' },
  emailHint: {
    en: 'If you are new, the link makes your account.',
    cy: 'Os ydych yn newydd, mae’r ddolen yn creu eich cyfrif.',
  },
  send: { en: 'Send me a link', cy: 'Anfonwch ddolen ataf' },
  notAnEmail: {
    en: 'Enter an e-mail address in full, such as name@example.org',
    cy: 'Rhowch gyfeiriad e-bost llawn, megis enw@example.org',
  },
  tooManyToMailbox: {
    en: (minutes: number) =>
      `Five links were sent to this address already. Each works for 15 minutes: use the newest in your mail, or ask again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    cy: (minutes: number) =>
      `Anfonwyd pum dolen i’r cyfeiriad hwn eisoes. Mae pob un yn gweithio am 15 munud: defnyddiwch yr un ddiweddaraf yn eich post, neu gofynnwch eto ymhen ${minutes} munud.`,
  },
  tooMany: {
    en: (minutes: number) =>
      `Very many links were asked for from your network, so it has to wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} for the next. A link that you have already works now, and so does another network, such as your phone’s.`,
    cy: (minutes: number) =>
      `Gofynnwyd am lawer iawn o ddolenni o’ch rhwydwaith, felly rhaid iddo aros ${minutes} munud am y nesaf. Mae dolen sydd gennych eisoes yn gweithio nawr, ac felly hefyd rwydwaith arall, megis un eich ffôn.`,
  },
  passkeyTitle: { en: 'Or use a passkey', cy: 'Neu defnyddiwch allwedd mynediad' },
  passkeyBody: {
    en: 'If you have added one under your details, your finger, face or PIN signs you in without a mail.',
    cy: 'Os ydych wedi ychwanegu un dan eich manylion, mae eich bys, eich wyneb neu’ch PIN yn eich mewngofnodi heb neges.',
  },
  passkeyButton: { en: 'Sign in with a passkey', cy: 'Mewngofnodi ag allwedd mynediad' },
  passkeyNeedsScript: {
    en: 'The button for it needs JavaScript, and is not here without it. A link by e-mail needs none.',
    cy: 'Mae’r botwm ar ei chyfer yn gofyn am JavaScript, ac nid yw yma hebddo. Nid oes angen dim ar ddolen drwy e-bost.',
  },
  passkeyFailed: {
    en: 'You are not signed in. Try again, or have a link sent to you.',
    cy: 'Nid ydych wedi mewngofnodi. Rhowch gynnig arall arni, neu gofynnwch am ddolen.',
  },
  passkeyRefused: {
    en: 'We do not know this passkey, or it came too late. Try again, or have a link sent to you.',
    cy: 'Nid ydym yn adnabod yr allwedd mynediad hon, neu daeth yn rhy hwyr. Rhowch gynnig arall arni, neu gofynnwch am ddolen.',
  },
  away: {
    en: 'We could not send a link just now. Wait a few seconds, then press the button again.',
    cy: 'Ni allem anfon dolen ar hyn o bryd. Arhoswch ychydig eiliadau, yna pwyswch y botwm eto.',
  },
  samplesTitle: { en: 'Or be one of the sample people', cy: 'Neu byddwch yn un o’r bobl sampl' },
  samplesBody: {
    en: 'They are made up. One click signs you in as them, and you see what they see.',
    cy: 'Maent wedi’u dyfeisio. Mae un clic yn eich mewngofnodi fel nhw, a gwelwch yr hyn a welant hwy.',
  },
  signInAs: {
    en: (name: string) => `Sign in as ${name}`,
    cy: (name: string) => `Mewngofnodi fel ${name}`,
  },
  leadingTitle: { en: 'The round that is open', cy: 'Y rownd sydd ar agor' },
  othersTitle: { en: 'Everybody else', cy: 'Pawb arall' },
  findOther: { en: 'Name, or organisation', cy: 'Enw, neu sefydliad' },
  findButton: { en: 'Search', cy: 'Chwilio' },
  nobodyFound: { en: 'Nobody is called so.', cy: 'Nid oes neb o’r enw hwnnw.' },
  pageOf: {
    en: (from: number, to: number, all: number) => `${from} to ${to} of ${all}`,
    cy: (from: number, to: number, all: number) => `${from} i ${to} o ${all}`,
  },
  managesRounds: { en: 'Fund manager', cy: 'Rheolwr y gronfa' },
  audits: { en: 'Auditor', cy: 'Archwilydd' },
  newcomer: { en: 'Belongs to no organisation yet', cy: 'Nid yw’n perthyn i sefydliad eto' },
  sentTitle: { en: 'Look in your mail', cy: 'Edrychwch yn eich post' },
  sentLede: {
    en: 'If the address is right, a link is on its way. It works once, for 15 minutes.',
    cy: 'Os yw’r cyfeiriad yn gywir, mae dolen ar ei ffordd. Mae’n gweithio unwaith, am 15 munud.',
  },
  sentNothing: {
    en: 'Nothing there after five minutes? Look in the folder for unwanted mail, or ask for another.',
    cy: 'Dim byd ar ôl pum munud? Edrychwch yn y ffolder post sothach, neu gofynnwch am un arall.',
  },
  again: { en: 'Ask for another link', cy: 'Gofyn am ddolen arall' },
  toOutbox: { en: 'Open the outbox of this demonstration', cy: 'Agor blwch anfon yr arddangosiad hwn' },
  linkTitle: { en: 'One more press', cy: 'Un wasgiad arall' },
  linkLede: {
    en: 'This makes sure that it is you who signs in, and not a program that checks your mail.',
    cy: 'Mae hyn yn sicrhau mai chi sy’n mewngofnodi, ac nid rhaglen sy’n gwirio eich post.',
  },
  linkExpired: { en: 'This link no longer works', cy: 'Nid yw’r ddolen hon yn gweithio mwyach' },
  linkExpiredBody: {
    en: 'It works once, for 15 minutes. Ask for another; what you saved is kept.',
    cy: 'Mae’n gweithio unwaith, am 15 munud. Gofynnwch am un arall; mae’r hyn a gadwyd gennych yn ddiogel.',
  },
  outboxTitle: { en: 'Outbox', cy: 'Blwch anfon' },
  outboxLede: {
    en: 'Mail that this demonstration would have sent, the newest first.',
    cy: 'Post y byddai’r arddangosiad hwn wedi’i anfon, y diweddaraf yn gyntaf.',
  },
  outboxEmpty: {
    en: 'Nothing yet. Ask for a link to sign in, or submit an application.',
    cy: 'Dim byd eto. Gofynnwch am ddolen i fewngofnodi, neu gyflwyno cais.',
  },
  mailTo: { en: (who: string) => `To ${who}`, cy: (who: string) => `At ${who}` },
  followLink: { en: 'Follow the link', cy: 'Dilyn y ddolen' },
})
