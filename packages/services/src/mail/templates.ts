import type { OutboxRow } from '@academy/db/grants/outbox'

export interface MailText {
  subject: string
  /** Plain text: it is read everywhere, and nothing in it can be made to run. */
  text: string
}

type Template = Record<'en' | 'cy', (params: Readonly<Record<string, string>>) => MailText>

const clock: Record<'en' | 'cy', Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium', timeZone: 'Europe/London' }),
  cy: new Intl.DateTimeFormat('cy', { dateStyle: 'full', timeStyle: 'medium', timeZone: 'Europe/London' }),
}

const signInLink: Template = {
  en: ({ url = '' }) => ({
    subject: 'Your link to sign in',
    text: `Follow this link to sign in. It works once, for 15 minutes.

${url}

If you did not ask for it, do nothing: nobody can sign in without it.`,
  }),
  cy: ({ url = '' }) => ({
    subject: 'Eich dolen i fewngofnodi',
    text: `Dilynwch y ddolen hon i fewngofnodi. Mae’n gweithio unwaith, am 15 munud.

${url}

Os na wnaethoch ofyn amdani, peidiwch â gwneud dim: ni all neb fewngofnodi hebddi.`,
  }),
}

const submissionReceipt: Template = {
  en: ({ reference = '', receiptNumber = '', submittedAt = '', sha256 = '' }) => ({
    subject: `We have your application ${reference}`,
    text: `We have received your application ${reference}.

Receipt: ${receiptNumber}
Received: ${clock.en.format(new Date(submittedAt))} (UK time)
Fingerprint (SHA-256): ${sha256}

Keep this message. The fingerprint is of the exact text of what you sent, so it can always be shown to be unchanged. You can read and save that text on the page of your receipt.`,
  }),
  cy: ({ reference = '', receiptNumber = '', submittedAt = '', sha256 = '' }) => ({
    subject: `Mae eich cais ${reference} wedi ein cyrraedd`,
    text: `Rydym wedi derbyn eich cais ${reference}.

Derbynneb: ${receiptNumber}
Derbyniwyd: ${clock.cy.format(new Date(submittedAt))} (amser y DU)
Ôl bys (SHA-256): ${sha256}

Cadwch y neges hon. Mae’r ôl bys o union destun yr hyn a anfonwyd gennych, felly gellir dangos bob amser nad yw wedi newid. Gallwch ddarllen a chadw’r testun hwnnw ar dudalen eich derbynneb.`,
  }),
}

const templates: Record<OutboxRow['template'], Template> = {
  'sign-in-link': signInLink,
  'submission-receipt': submissionReceipt,
}

/** The words of a mail, in the language of whoever gets it. */
export function writeMail(mail: Pick<OutboxRow, 'template' | 'language' | 'params'>): MailText {
  return templates[mail.template][mail.language](mail.params)
}
