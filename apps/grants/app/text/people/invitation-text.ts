import { defineText } from '@academy/domain/text/define-text'

/** What a link of an invitation leads to, in every state. */
export const invitationText = defineText({
  title: {
    en: (organisation: string) => `Join ${organisation}`,
    cy: (organisation: string) => `Ymuno â ${organisation}`,
  },
  lede: {
    en: (inviter: string, role: string) => `${inviter} asks you to join as ${role}.`,
    cy: (inviter: string, role: string) => `Mae ${inviter} yn gofyn i chi ymuno fel ${role}.`,
  },
  unnamed: { en: 'A lead of it', cy: 'Un o’i arweinwyr' },
  round: { en: 'For the round', cy: 'Ar gyfer y rownd' },
  closes: { en: 'The round closes', cy: 'Mae’r rownd yn cau' },
  until: { en: 'The invitation is good until', cy: 'Mae’r gwahoddiad yn ddilys tan' },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  role: { en: 'Your role', cy: 'Eich rôl' },
  join: { en: 'Join', cy: 'Ymuno' },
  joinOf: {
    en: (organisation: string) => ` ${organisation}`,
    cy: (organisation: string) => ` ${organisation}`,
  },
  signIn: { en: 'Sign in to join', cy: 'Mewngofnodi i ymuno' },
  signInBody: {
    en: 'Sign in by any way and with any address of yours: you come back to this page.',
    cy: 'Mewngofnodwch mewn unrhyw ffordd ac ag unrhyw gyfeiriad o’ch eiddo: dewch yn ôl i’r dudalen hon.',
  },
  otherAddress: {
    en: (email: string) =>
      `The invitation went to ${email}, which is not the address you are signed in with. You may join with this one; whoever invited you is told.`,
    cy: (email: string) =>
      `Anfonwyd y gwahoddiad i ${email}, nad yw’r cyfeiriad rydych wedi mewngofnodi ag ef. Cewch ymuno â hwn; dywedir wrth bwy bynnag a’ch gwahoddodd.`,
  },
  belongs: { en: 'You belong to this organisation', cy: 'Rydych yn perthyn i’r sefydliad hwn' },
  toOrganisation: { en: 'Go to the organisation', cy: 'Mynd i’r sefydliad' },
  toApplication: { en: 'Go to the application', cy: 'Mynd i’r cais' },
  expired: { en: 'This invitation has expired', cy: 'Mae’r gwahoddiad hwn wedi dod i ben' },
  'expired-body': {
    en: (inviter: string) => `It was good for 14 days. Ask ${inviter} to invite you again.`,
    cy: (inviter: string) => `Roedd yn ddilys am 14 diwrnod. Gofynnwch i ${inviter} eich gwahodd eto.`,
  },
  withdrawn: { en: 'This invitation was taken back', cy: 'Tynnwyd y gwahoddiad hwn yn ôl' },
  'withdrawn-body': {
    en: (inviter: string) => `If you think that is a mistake, ask ${inviter}.`,
    cy: (inviter: string) => `Os ydych yn meddwl mai camgymeriad yw hynny, gofynnwch i ${inviter}.`,
  },
  accepted: { en: 'This invitation was used already', cy: 'Defnyddiwyd y gwahoddiad hwn eisoes' },
  'accepted-body': {
    en: (inviter: string) => `Each lets one person in. If it was not you, ask ${inviter} for another.`,
    cy: (inviter: string) =>
      `Mae pob un yn gadael un person i mewn. Os nad chi oedd hwnnw, gofynnwch i ${inviter} am un arall.`,
  },
  unknown: { en: 'This link leads to no invitation', cy: 'Nid yw’r ddolen hon yn arwain at wahoddiad' },
  'unknown-body': {
    en: 'Copy it whole from the e-mail. If you were invited twice, only the newest link works.',
    cy: 'Copïwch hi’n gyfan o’r e-bost. Os cawsoch eich gwahodd ddwywaith, dim ond y ddolen ddiweddaraf sy’n gweithio.',
  },
  inviter: { en: 'whoever invited you', cy: 'pwy bynnag a’ch gwahoddodd' },
  mine: { en: 'You are invited', cy: 'Rydych wedi’ch gwahodd' },
})
