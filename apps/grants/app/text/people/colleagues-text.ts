import { defineText } from '@academy/domain/text/define-text'

export const colleaguesText = defineText({
  title: { en: 'Colleagues', cy: 'Cydweithwyr' },
  lede: {
    en: (organisation: string) => `Who can work on the applications of ${organisation}.`,
    cy: (organisation: string) => `Pwy all weithio ar geisiadau ${organisation}.`,
  },
  invite: { en: 'Invite somebody', cy: 'Gwahodd rhywun' },
  inviteBody: {
    en: 'They get an e-mail with a link that is good for 14 days. It works with any address of theirs; you are told if it is another.',
    cy: 'Byddant yn cael e-bost â dolen sy’n ddilys am 14 diwrnod. Mae’n gweithio ag unrhyw gyfeiriad o’u heiddo; dywedir wrthych os yw’n un arall.',
  },
  email: { en: 'Their e-mail address', cy: 'Eu cyfeiriad e-bost' },
  emailMissing: {
    en: 'Write the e-mail address of whom you invite',
    cy: 'Ysgrifennwch gyfeiriad e-bost y person rydych yn ei wahodd',
  },
  emailHint: {
    en: 'Whoever reads this mailbox can join, so check it letter by letter.',
    cy: 'Gall pwy bynnag sy’n darllen y blwch post hwn ymuno, felly gwiriwch ef fesul llythyren.',
  },
  role: { en: 'As what?', cy: 'Fel beth?' },
  toOrganisation: {
    en: 'The organisation: details, people and roles',
    cy: 'Y sefydliad: manylion, pobl a rolau',
  },
  send: { en: 'Send the invitation', cy: 'Anfon y gwahoddiad' },
  sent: { en: 'The invitation is on its way', cy: 'Mae’r gwahoddiad ar ei ffordd' },
  tooMany: {
    en: 'Twenty invitations were sent within an hour. Send more later',
    cy: 'Anfonwyd ugain gwahoddiad o fewn awr. Anfonwch fwy yn nes ymlaen',
  },
  open: { en: 'Invited, and not joined yet', cy: 'Wedi’u gwahodd, heb ymuno eto' },
  until: { en: (day: string) => `until ${day}`, cy: (day: string) => `tan ${day}` },
  expired: { en: 'has expired: invite them again', cy: 'wedi dod i ben: gwahoddwch nhw eto' },
  withdraw: { en: 'Withdraw', cy: 'Tynnu’n ôl' },
  withdrawOf: {
    en: (email: string) => `the invitation of ${email}`,
    cy: (email: string) => `gwahoddiad ${email}`,
  },
  withdrawn: { en: 'The invitation is withdrawn', cy: 'Mae’r gwahoddiad wedi’i dynnu’n ôl' },
  onlyLead: {
    en: 'Only a lead can invite somebody.',
    cy: 'Dim ond arweinydd all wahodd rhywun.',
  },
})
