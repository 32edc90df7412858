import { defineText, textIn } from '@academy/domain/text/define-text'
import { formatInstant } from '@academy/domain/text/format-instant'
import type { Language } from '@academy/domain/text/language'
import type { OutboxRow } from '@academy/db/mail/outbox'

export interface MailText {
  subject: string
  /** Plain text: it is read everywhere, and nothing in it can be made to run. */
  text: string
}

type Params = Readonly<Record<string, string>>

const subjects = defineText({
  'sign-in-link': { en: () => 'Your link to sign in', cy: () => 'Eich dolen i fewngofnodi' },
  'submission-receipt': {
    en: ({ reference = '' }: Params) => `We have your application ${reference}`,
    cy: ({ reference = '' }: Params) => `Mae eich cais ${reference} wedi ein cyrraedd`,
  },
  invitation: {
    en: () => 'You are invited to work on an application',
    cy: () => 'Gwahoddiad i weithio ar gais',
  },
})

const texts = defineText({
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
    }: Params) => `We have received your application ${reference}.

Receipt: ${receiptNumber}
Received: ${receivedAt('en', submittedAt)} (UK time)
Fingerprint (SHA-256): ${sha256}

Keep this message. The fingerprint is of the exact text of what you sent, so it can always be shown to be unchanged. You can read and save that text on the page of your receipt.`,
    cy: ({
      reference = '',
      receiptNumber = '',
      submittedAt = '',
      sha256 = '',
    }: Params) => `Rydym wedi derbyn eich cais ${reference}.

Derbynneb: ${receiptNumber}
Derbyniwyd: ${receivedAt('cy', submittedAt)} (amser y DU)
Ôl bys (SHA-256): ${sha256}

Cadwch y neges hon. Mae’r ôl bys o union destun yr hyn a anfonwyd gennych, felly gellir dangos bob amser nad yw wedi newid. Gallwch ddarllen a chadw’r testun hwnnw ar dudalen eich derbynneb.`,
  },
  invitation: {
    en: ({
      url = '',
      organisation = '',
    }: Params) => `${organisation} asks you to work on its application for funding.

Sign in with this e-mail address within 14 days, and you can read it and write in it.

${url}

If you do not know this organisation, do nothing.`,
    cy: ({
      url = '',
      organisation = '',
    }: Params) => `Mae ${organisation} yn gofyn i chi weithio ar ei gais am gyllid.

Mewngofnodwch â’r cyfeiriad e-bost hwn o fewn 14 diwrnod, a gallwch ei ddarllen ac ysgrifennu ynddo.

${url}

Os nad ydych yn adnabod y sefydliad hwn, peidiwch â gwneud dim.`,
  },
})

/** A receipt tells the second: it may be the last before the deadline. */
function receivedAt(language: Language, instant: string): string {
  return formatInstant(language, new Date(instant), { weekday: true, seconds: true })
}

/** The words of a mail, in the language of whoever gets it. */
export function writeMail({
  template,
  language,
  params,
}: Pick<OutboxRow, 'template' | 'language' | 'params'>): MailText {
  return {
    subject: textIn(subjects, language)[template](params),
    text: textIn(texts, language)[template](params),
  }
}
