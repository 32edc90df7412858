import { createPrivateKey } from 'node:crypto'
import { z } from 'zod'

/** The worker's settings. */
export const envSchema = z
  .object({
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'it must begin with postgres://'),
    /** Where it answers about its health, and nothing else. */
    PORT: z.coerce.number().int().min(0).max(65_535).default(3003),
    /** The network address to listen on. */
    HOST: z.string().optional(),
    /** The address where people reach the grants app, such as https://grants.example: links in mails begin with it. */
    GRANTS_ORIGIN: z
      .url({ protocol: /^https?$/, error: 'it must be an address such as https://grants.example' })
      .transform((address) => new URL(address).origin)
      .optional(),
    /** The mail server, such as smtps://name:password@mail.example:465. Without it mail stays on the outbox page. */
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'it must be an address such as smtps://mail.example' })
      .optional(),
    /** Whom mails are from, such as `Academy grants <grants@academy.example>`. */
    MAIL_FROM: z.string().min(3).optional(),
    /** The ed25519 key that signs the audit log, in PEM (PKCS 8). `openssl genpkey -algorithm ed25519` makes one. */
    AUDIT_SIGNING_KEY: z
      .string()
      .refine(isSigningKey, 'it must be an ed25519 private key in PEM (PKCS 8).')
      .optional(),
    /** Where ClamAV’s clamd listens, such as tcp://clamav:3310 or unix:/run/clamav/clamd.sock. Without it no file is checked, and says so. */
    CLAMD_ADDRESS: z
      .string()
      .regex(
        /^(tcp:\/\/[^\s/]+|unix:\/\S+)$/,
        'it must be an address such as tcp://clamav:3310 or unix:/run/clamav/clamd.sock',
      )
      .optional(),
    /** The folder in which the files of applications are kept: the one that grants has. */
    FILES_DIR: z.string().min(1).optional(),
    /** Keeps the signing key of demo mode, and the files where `FILES_DIR` names no other folder. */
    DATA_DIR: z.string().optional(),
    DEMO_MODE: z.enum(['true', 'false']).default('false'),
    LOG_LEVEL: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((env, issues) => {
    const refuse = (name: string, message: string) =>
      issues.addIssue({ code: 'custom', path: [name], message })
    if (env.SMTP_URL && !env.MAIL_FROM) refuse('MAIL_FROM', 'MAIL_FROM is missing: mails need a sender.')
    if (env.DEMO_MODE === 'true') return
    if (!env.SMTP_URL) refuse('SMTP_URL', 'SMTP_URL is missing: without it nobody gets a link to sign in.')
    if (env.SMTP_URL && !env.GRANTS_ORIGIN) {
      refuse('GRANTS_ORIGIN', 'GRANTS_ORIGIN is missing: links in mails begin with it.')
    }
    if (!env.AUDIT_SIGNING_KEY) {
      refuse('AUDIT_SIGNING_KEY', 'AUDIT_SIGNING_KEY is missing: without it the audit log cannot be signed.')
    }
  })

export type Env = z.output<typeof envSchema>

function isSigningKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}
