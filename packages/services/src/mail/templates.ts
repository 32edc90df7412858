import { isTestNumber, testLine, testPrefix } from '@academy/domain/grants/test-mode'
import { defineText, textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { appealSubjects, appealTexts } from './appeal-mail.ts'
import { applicationSubjects, applicationTexts } from './application-mail.ts'
import { assessingSubjects, assessingTexts } from './assessing-mail.ts'
import { invitationText, newsText } from './organisation-mail.ts'
import { pleaSubjects, pleaTexts } from './plea-mail.ts'
import type { OutboxRow } from '@academy/db/mail/outbox'
import { receivedAt } from './received-at.ts'
import { resultsSubjects, resultsTexts } from './results-mail.ts'
import { screeningSubjects, screeningTexts } from './screening-mail.ts'
import { staffSubjects, staffTexts } from './staff-mail.ts'

export interface MailText {
  subject: string
  /** Plain text: it is read everywhere, and nothing in it can be made to run. */
  text: string
  /** Where this kind of mail can be refused with one press, if it can be. */
  unsubscribeUrl?: string | undefined
}

type Params = Readonly<Record<string, string>>

/** How to have no more of a kind that is a convenience. */
const footer: Record<Language, (refuse: string, start: string) => string> = {
  en: (refuse, start) =>
    `\n\n--\nNo more messages of this kind: ${refuse}\nWhich messages you get: ${start}/account/mail`,
  cy: (refuse, start) =>
    `\n\n--\nDim mwy o negeseuon o’r math hwn: ${refuse}\nPa negeseuon a gewch: ${start}/account/mail`,
}

const lateWords = {
  en: { grace: ', late, within grace', ruling: ', late, taken by a ruling' },
  cy: { grace: ', yn hwyr, o fewn y gras', ruling: ', yn hwyr, derbyniwyd drwy ddyfarniad' },
}

const subjects = defineText({
  ...appealSubjects,
  ...resultsSubjects,
  ...applicationSubjects,
  ...assessingSubjects,
  ...pleaSubjects,
  ...screeningSubjects,
  'sign-in-link': { en: () => 'Your link to sign in', cy: () => 'Eich dolen i fewngofnodi' },
  'submission-receipt': {
    en: ({ reference = '' }: Params) => `We have your application ${reference}`,
    cy: ({ reference = '' }: Params) => `Mae eich cais ${reference} wedi ein cyrraedd`,
  },
  invitation: {
    en: ({ organisation = '' }: Params) => `You are invited to join ${organisation}`,
    cy: ({ organisation = '' }: Params) => `Gwahoddiad i ymuno â ${organisation}`,
  },
  'organisation-news': {
    en: ({ organisation = '' }: Params) => `News of ${organisation || 'your organisation'}`,
    cy: ({ organisation = '' }: Params) => `Newyddion am ${organisation || 'eich sefydliad'}`,
  },
  'deadline-extended': {
    en: ({ reference = '' }: Params) => `There is more time for your application ${reference}`,
    cy: ({ reference = '' }: Params) => `Mae mwy o amser ar gyfer eich cais ${reference}`,
  },
  'round-amended': {
    en: ({ reference = '' }: Params) => `The round of your application ${reference} has changed`,
    cy: ({ reference = '' }: Params) => `Mae rownd eich cais ${reference} wedi newid`,
  },
  ...staffSubjects,
})

const texts = defineText({
  ...appealTexts,
  ...applicationTexts,
  ...assessingTexts,
  ...pleaTexts,
  ...resultsTexts,
  ...screeningTexts,
  'sign-in-link': {
    en: ({ url = '' }: Params) => `Follow this link to sign in. It works once, for 15 minutes.

${url}

If you did not ask for it, do nothing: nobody can sign in without it.`,
    cy: ({ url = '' }: Params) => `Dilynwch y ddolen hon i fewngofnodi. Mae’n gweithio unwaith, am 15 munud.

${url}

Os na wnaethoch ofyn amdani, peidiwch â gwneud dim: ni all neb fewngofnodi hebddi.`,
  },
  'submission-receipt': {
    en: ({
      reference = '',
      receiptNumber = '',
      submittedAt = '',
      sha256 = '',
      late,
    }: Params) => `We have received your application ${reference}.

Receipt: ${receiptNumber}
Received: ${receivedAt('en', submittedAt)} (UK time)${late ? lateWords.en[late === 'ruling' ? 'ruling' : 'grace'] : ''}
Fingerprint (SHA-256): ${sha256}

Keep this message. The fingerprint is of the exact text of what you sent, so it can always be shown to be unchanged. You can read and save that text on the page of your receipt.`,
    cy: ({
      reference = '',
      receiptNumber = '',
      submittedAt = '',
      sha256 = '',
      late,
    }: Params) => `Rydym wedi derbyn eich cais ${reference}.

Derbynneb: ${receiptNumber}
Derbyniwyd: ${receivedAt('cy', submittedAt)} (amser y DU)${late ? lateWords.cy[late === 'ruling' ? 'ruling' : 'grace'] : ''}
Ôl bys (SHA-256): ${sha256}

Cadwch y neges hon. Mae’r ôl bys o union destun yr hyn a anfonwyd gennych, felly gellir dangos bob amser nad yw wedi newid. Gallwch ddarllen a chadw’r testun hwnnw ar dudalen eich derbynneb.`,
  },
  invitation: invitationText,
  'organisation-news': newsText,
  'deadline-extended': {
    en: ({ round = '', closesAt = '', reason = '', url = '' }: Params) => `The deadline of ${round} has moved.

It now closes ${receivedAt('en', closesAt)} (UK time).
Why: ${reason}

If you have submitted already, that stands. Until the new deadline you can change it and submit again.

${url}`,
    cy: ({
      roundCy = '',
      closesAt = '',
      reason = '',
      url = '',
    }: Params) => `Mae dyddiad cau ${roundCy} wedi symud.

Mae bellach yn cau ${receivedAt('cy', closesAt)} (amser y DU).
Pam: ${reason}

Os ydych eisoes wedi cyflwyno, mae hynny’n sefyll. Hyd at y dyddiad cau newydd gallwch ei newid a chyflwyno eto.

${url}`,
  },
  'round-amended': {
    en: ({ round = '', reason = '', url = '' }: Params) => `${round} has changed while you apply.

What changed, and why: ${reason}

What you have written is kept, and follows the changed form: look at the list of sections for anything that is new. If you have submitted already, that stands as it was sent.

${url}`,
    cy: ({
      roundCy = '',
      reason = '',
      url = '',
    }: Params) => `Mae ${roundCy} wedi newid tra’ch bod yn gwneud cais.

Beth sydd wedi newid, a pham: ${reason}

Cedwir yr hyn a ysgrifennwyd gennych, ac mae’n dilyn y ffurflen newydd: edrychwch ar y rhestr adrannau am unrhyw beth newydd. Os ydych eisoes wedi cyflwyno, mae hynny’n sefyll fel yr anfonwyd.

${url}`,
  },
  ...staffTexts,
})

/**
 * The words of a mail, in the language of whoever gets it. `origin` is where people reach us: a mail that names a page has
 * the way to it there, in the reader's language.
 */
export function writeMail(
  { template, language, params }: Pick<OutboxRow, 'template' | 'language' | 'params'>,
  origin = '',
): MailText {
  const { path, unsubscribe } = params
  const start = `${origin}${language === 'cy' ? '/cy' : ''}`
  const unsubscribeUrl = unsubscribe && `${start}/unsubscribe/${unsubscribe}`
  const all = path === undefined ? params : { ...params, url: `${start}${path}` }
  const isTest = params['test'] === 'yes' || isTestNumber(params['reference'] ?? params['references'] ?? '')
  return {
    subject: (isTest ? `${testPrefix[language]}: ` : '') + textIn(subjects, language)[template](all),
    text:
      (isTest ? `${testLine}\n\n` : '') +
      textIn(texts, language)[template](all) +
      (unsubscribeUrl ? footer[language](unsubscribeUrl, start) : ''),
    ...(unsubscribeUrl && { unsubscribeUrl }),
  }
}
