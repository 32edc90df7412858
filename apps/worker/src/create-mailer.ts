import type { SendMail } from '@academy/services/ports/send-mail'
import { createTransport } from 'nodemailer'

export interface Mailer {
  send: SendMail
  close(): void
}

/** A mail server that does not answer must not hold a mail, and the transaction around it, for long. */
const TIMEOUT_MS = 8_000

/** Hands mails to a mail server over SMTP, on connections that are kept for the next. */
export function createMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  })
  return {
    async send({ to, subject, text, messageId, language, unsubscribeUrl }) {
      await transport.sendMail({
        from,
        to,
        subject,
        text,
        messageId,
        headers: {
          'Content-Language': language,
          'Auto-Submitted': 'auto-generated',
          ...(unsubscribeUrl && {
            'List-Unsubscribe': `<${unsubscribeUrl}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
        // What is written is all that is sent: a text that names a file or an address fetches nothing.
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
    close: () => transport.close(),
  }
}
