import { defineText } from '@academy/domain/text/define-text'

/** One's own ways in: passkeys, and where one is signed in. */
export const waysText = defineText({
  passkeys: { en: 'Passkeys', cy: 'Allweddi mynediad' },
  passkeysLede: {
    en: 'A passkey signs you in with the finger, face or PIN that unlocks your phone or computer, without waiting for a mail. It works on this site alone, so nobody can lure it out of you. A link by e-mail works as before.',
    cy: 'Mae allwedd mynediad yn eich mewngofnodi â’r bys, yr wyneb neu’r PIN sy’n datgloi eich ffôn neu’ch cyfrifiadur, heb aros am neges. Dim ond ar y wefan hon y mae’n gweithio, felly ni all neb ei hudo oddi arnoch. Mae dolen drwy e-bost yn gweithio fel o’r blaen.',
  },
  none: { en: 'You have none yet.', cy: 'Nid oes gennych un eto.' },
  unnamed: { en: 'Passkey', cy: 'Allwedd mynediad' },
  added: { en: (day: string) => `Added ${day}`, cy: (day: string) => `Ychwanegwyd ${day}` },
  neverUsed: { en: 'not used yet', cy: 'heb ei defnyddio eto' },
  lastUsed: {
    en: (when: string) => `last used ${when}`,
    cy: (when: string) => `defnyddiwyd ddiwethaf ${when}`,
  },
  remove: { en: (name: string) => `Remove ${name}`, cy: (name: string) => `Dileu ${name}` },
  addTitle: { en: 'Add a passkey', cy: 'Ychwanegu allwedd mynediad' },
  name: { en: 'A name for it', cy: 'Enw ar ei chyfer' },
  nameHint: {
    en: 'So that you know it again, such as “work laptop”.',
    cy: 'Er mwyn i chi ei hadnabod eto, megis “gliniadur gwaith”.',
  },
  full: {
    en: 'You have ten, which is the most. Remove one before you add another.',
    cy: 'Mae gennych ddeg, sef y mwyaf. Dilëwch un cyn ychwanegu un arall.',
  },
  needsScript: {
    en: 'The button that adds one needs JavaScript, and is not here without it.',
    cy: 'Mae’r botwm sy’n ychwanegu un yn gofyn am JavaScript, ac nid yw yma hebddo.',
  },
  add: { en: 'Add a passkey', cy: 'Ychwanegu allwedd mynediad' },
  waiting: {
    en: 'Your browser asks you now.',
    cy: 'Mae eich porwr yn gofyn i chi nawr.',
  },
  notAdded: {
    en: 'No passkey was added. You can try again.',
    cy: 'Ni ychwanegwyd allwedd mynediad. Gallwch roi cynnig arall arni.',
  },
  unsupported: {
    en: 'This browser cannot use passkeys here. A newer one can.',
    cy: 'Ni all y porwr hwn ddefnyddio allweddi mynediad yma. Gall un mwy newydd.',
  },
  sessions: { en: 'Where you are signed in', cy: 'Lle rydych wedi mewngofnodi' },
  sessionsLede: {
    en: 'If you do not know one of these, end it. Whoever has it is out at once.',
    cy: 'Os nad ydych yn adnabod un o’r rhain, dewch â hi i ben. Bydd pwy bynnag sydd ganddi allan ar unwaith.',
  },
  onSystem: {
    en: (browser: string, system: string) => `${browser} on ${system}`,
    cy: (browser: string, system: string) => `${browser} ar ${system}`,
  },
  unknownBrowser: { en: 'A browser we do not know', cy: 'Porwr nad ydym yn ei adnabod' },
  signedIn: {
    en: (begun: string, used: string) => `Signed in ${begun}, last used ${used}`,
    cy: (begun: string, used: string) => `Mewngofnodwyd ${begun}, defnyddiwyd ddiwethaf ${used}`,
  },
  thisOne: { en: 'This one', cy: 'Yr un hon' },
  end: { en: (what: string) => `End ${what}`, cy: (what: string) => `Dod â ${what} i ben` },
  endOthers: { en: 'End all others', cy: 'Dod â phob un arall i ben' },
  noOthers: {
    en: 'You are signed in nowhere else.',
    cy: 'Nid ydych wedi mewngofnodi yn unman arall.',
  },
  'done-passkey-added': { en: 'The passkey is added', cy: 'Mae’r allwedd mynediad wedi’i hychwanegu' },
  'done-passkey-removed': { en: 'The passkey is removed', cy: 'Mae’r allwedd mynediad wedi’i dileu' },
  'done-session-ended': { en: 'The session is ended', cy: 'Mae’r sesiwn wedi dod i ben' },
  'done-others-ended': {
    en: 'All other sessions are ended',
    cy: 'Mae pob sesiwn arall wedi dod i ben',
  },
})
