import { countSignIn } from '@academy/db/auth/count-attempt'
import type { Db } from '@academy/db/client/open-database'
import { insertMail } from '@academy/db/mail/outbox'
import { APIError } from 'better-auth/api'
import { z } from 'zod'
import { sha256 } from '../runtime/sha256.ts'
import { LINK_SECONDS } from './session-times.ts'
import { LINKS_MAX } from './sign-in-limits.ts'

/** What `requestSignInLink` hands through. */
export const linkMetadataSchema = z.object({ language: z.enum(['en', 'cy']), next: z.string().nullable() })

/**
 * Puts a link in the outbox. Whether the address is known is not looked up, so that nothing can tell. After five to one
 * mailbox it refuses, with the seconds until another may be sent: those five still work.
 */
export async function sendSignInLink(
  { db, baseUrl, demo }: { db: Db; baseUrl: string; demo: boolean },
  { email, token, metadata }: { email: string; token: string; metadata: unknown },
): Promise<void> {
  const { language, next } = linkMetadataSchema.parse(metadata)
  const mailbox = Buffer.from(sha256(email)).toString('hex')
  const { count, leftMs } = await countSignIn(db, `sign-in-link|${mailbox}`, LINK_SECONDS * 1000)
  if (count > LINKS_MAX) {
    const headers = { 'x-retry-after': String(Math.ceil(leftMs / 1000)) }
    throw new APIError('TOO_MANY_REQUESTS', { code: 'MAILBOX' }, headers)
  }
  const url = new URL(language === 'cy' ? '/cy/sign-in/link' : '/sign-in/link', baseUrl)
  url.searchParams.set('token', token)
  if (next) url.searchParams.set('next', next)
  await insertMail(db, {
    template: 'sign-in-link',
    language,
    recipientEmail: email,
    params: { url: url.href },
    sample: demo,
  })
}
