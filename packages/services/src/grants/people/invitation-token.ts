import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { sha256 } from '../../runtime/sha256.ts'

/** What stands in the link of an invitation: 32 random bytes as base64url. Only its hash is kept. */
export const invitationTokenSchema = z.string().min(1).max(100)

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of a token, in hexadecimal. */
export function hashOf(token: string): string {
  return Buffer.from(sha256(token)).toString('hex')
}
