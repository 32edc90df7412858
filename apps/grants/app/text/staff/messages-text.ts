import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

/** Messages of a round to those who apply, for both sides. */
export const messagesText = defineText({
  title: { en: 'Messages to applicants', cy: 'Negeseuon i ymgeiswyr' },
  lede: {
    en: 'One person writes a message, a second releases it. It goes once to everybody of the applications it was written for, each in their own language, and they also find it on the page of their application.',
    cy: 'Mae un person yn ysgrifennu neges, a’r ail yn ei rhyddhau. Mae’n mynd unwaith i bawb yn y ceisiadau y’i hysgrifennwyd ar eu cyfer, i bob un yn ei iaith ei hun, a byddant hefyd yn dod o hyd iddi ar dudalen eu cais.',
  },
  service: {
    en: 'News of a round that somebody applies to is part of the service, so it cannot be refused. A withdrawn application gets none. Write only what applicants need.',
    cy: 'Mae newyddion am rownd y mae rhywun yn gwneud cais iddi yn rhan o’r gwasanaeth, felly ni ellir ei wrthod. Nid yw cais a dynnwyd yn ôl yn cael dim. Ysgrifennwch yr hyn sydd ei angen ar ymgeiswyr yn unig.',
  },
  write: { en: 'Write a message', cy: 'Ysgrifennu neges' },
  writeToThese: { en: 'Write to these', cy: 'Ysgrifennu at y rhain' },
  chosenFrom: { en: 'The list it was chosen from', cy: 'Y rhestr y’i dewiswyd ohoni' },
  goesTo: {
    en: (n: number) => `It goes to ${countText('en', 'applications', n)}.`,
    cy: (n: number) => `Mae’n mynd i ${countText('cy', 'applications', n)}.`,
  },
  chooseOthers: {
    en: 'Choose others in the list of applications',
    cy: 'Dewis eraill yn y rhestr o geisiadau',
  },
  nobody: {
    en: 'Nothing that goes on matches, so there is nobody to write to.',
    cy: 'Nid oes cais sy’n parhau yn cyfateb, felly nid oes neb i ysgrifennu ato.',
  },
  'subject-en': { en: 'Subject in English', cy: 'Pwnc yn Saesneg' },
  'body-en': { en: 'Message in English', cy: 'Neges yn Saesneg' },
  'subject-cy': { en: 'Subject in Welsh', cy: 'Pwnc yn Gymraeg' },
  'body-cy': { en: 'Message in Welsh', cy: 'Neges yn Gymraeg' },
  subjectHint: { en: 'One line, at most 150 characters.', cy: 'Un llinell, hyd at 150 nod.' },
  bodyHint: {
    en: 'Plain text, at most 5,000 characters. Why they get it, and the way to their application, are added.',
    cy: 'Testun plaen, hyd at 5,000 nod. Ychwanegir pam y maent yn ei chael, a’r ffordd i’w cais.',
  },
  keep: { en: 'Keep it and see the preview', cy: 'Ei chadw a gweld y rhagolwg' },
  'subject-missing': { en: 'write the subject', cy: 'ysgrifennwch y pwnc' },
  'subject-long': { en: 'at most 150 characters', cy: 'hyd at 150 nod' },
  'subject-lines': { en: 'write it in one line', cy: 'ysgrifennwch ef mewn un llinell' },
  'body-missing': { en: 'write the message', cy: 'ysgrifennwch y neges' },
  'body-long': { en: 'at most 5,000 characters', cy: 'hyd at 5,000 nod' },
  history: { en: 'Messages so far', cy: 'Negeseuon hyd yn hyn' },
  none: { en: 'No message was written yet.', cy: 'Nid ysgrifennwyd unrhyw neges eto.' },
  subject: { en: 'Subject', cy: 'Pwnc' },
  written: { en: 'Written', cy: 'Ysgrifennwyd' },
  state: { en: 'State', cy: 'Cyflwr' },
  waits: { en: 'waits for a second person', cy: 'yn aros am ail berson' },
  released: {
    en: (people: number, applications: number) =>
      `sent to ${countText('en', 'people', people)} of ${countText('en', 'applications', applications)}`,
    cy: (people: number, applications: number) =>
      `anfonwyd at ${countText('cy', 'people', people)} mewn ${countText('cy', 'applications', applications)}`,
  },
  dropped: { en: 'put away, not sent', cy: 'rhoddwyd o’r neilltu, nis anfonwyd' },
  ended: { en: 'Ended', cy: 'Daeth i ben' },

  preview: { en: 'As it arrives', cy: 'Fel y mae’n cyrraedd' },
  previewBody: {
    en: 'This is one of the mails, word for word. Each person reads it in the language they chose, with the references of their own applications.',
    cy: 'Dyma un o’r e-byst, air am air. Mae pob person yn ei darllen yn yr iaith a ddewiswyd ganddo, gyda chyfeirnodau ei geisiadau ei hun.',
  },
  'mail-en': { en: 'In English', cy: 'Yn Saesneg' },
  'mail-cy': { en: 'In Welsh', cy: 'Yn Gymraeg' },
  reach: {
    en: (people: number, applications: number, welsh: number) =>
      `If it is released now it goes to ${countText('en', 'people', people)} of ${countText('en', 'applications', applications)}, in Welsh to ${welsh} of them.`,
    cy: (people: number, applications: number, welsh: number) =>
      `Os caiff ei rhyddhau nawr, mae’n mynd at ${countText('cy', 'people', people)} mewn ${countText('cy', 'applications', applications)}, ac yn Gymraeg at ${welsh} ohonynt.`,
  },
  release: { en: 'Release it', cy: 'Ei rhyddhau' },
  releaseNow: { en: 'Send it now', cy: 'Ei hanfon nawr' },
  releaseBody: {
    en: 'A message that has left cannot be called back.',
    cy: 'Ni ellir galw neges sydd wedi gadael yn ôl.',
  },
  drop: { en: 'Put it away', cy: 'Ei rhoi o’r neilltu' },
  again: { en: 'Write it anew from this text', cy: 'Ei hysgrifennu o’r newydd o’r testun hwn' },
  applications: { en: 'Applications it was written for', cy: 'Ceisiadau y’i hysgrifennwyd ar eu cyfer' },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  withdrawnSince: { en: 'withdrawn since', cy: 'tynnwyd yn ôl ers hynny' },

  ownTitle: { en: 'Messages', cy: 'Negeseuon' },
  ownLede: {
    en: (round: string) => `What ${round} has written to those who apply.`,
    cy: (round: string) => `Yr hyn y mae ${round} wedi’i ysgrifennu at ymgeiswyr.`,
  },
  ownNone: { en: 'Nothing was written to you yet.', cy: 'Nid ysgrifennwyd dim atoch eto.' },
  ownLink: {
    en: (n: number) => (n === 1 ? 'Messages: 1 from the round' : `Messages: ${n} from the round`),
    cy: (n: number) => `Negeseuon gan y rownd: ${n}`,
  },
})
