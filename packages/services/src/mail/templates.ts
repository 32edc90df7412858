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

const invitation: Template = {
  en: ({ url = '', organisation = '' }) => ({
    subject: 'You are invited to work on an application',
    text: `${organisation} asks you to work on its application for funding.

Sign in with this e-mail address within 14 days, and you can read it and write in it.

${url}

If you do not know this organisation, do nothing.`,
  }),
  cy: ({ url = '', organisation = '' }) => ({
    subject: 'Gwahoddiad i weithio ar gais',
    text: `Mae ${organisation} yn gofyn i chi weithio ar ei gais am gyllid.

Mewngofnodwch â’r cyfeiriad e-bost hwn o fewn 14 diwrnod, a gallwch ei ddarllen ac ysgrifennu ynddo.

${url}

Os nad ydych yn adnabod y sefydliad hwn, peidiwch â gwneud dim.`,
  }),
}

const templates: Record<OutboxRow['template'], Template> = {
  'sign-in-link': signInLink,
  'submission-receipt': submissionReceipt,
  invitation,
}

/** The words of a mail, in the language of whoever gets it. */
export function writeMail(mail: Pick<OutboxRow, 'template' | 'language' | 'params'>): MailText {
  return templates[mail.template][mail.language](mail.params)
}
