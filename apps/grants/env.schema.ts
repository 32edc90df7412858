import { isLocalOrigin } from '@academy/config/is-local-origin'
import { z } from 'zod'

/** An ed25519 public key as SPKI, DER and base64: twelve bytes that say so, and the key's thirty-two. */
const PUBLIC_KEY = /^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/

const listOf = (text: string) => text.split(/[\s,]+/).filter(Boolean)

const SERVICE_SETTINGS = [
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_NAME_EN',
  'OIDC_NAME_CY',
] as const

/** The grants door's settings. */
export const envSchema = z
  .object({
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'it must begin with postgres://'),
    /**
     * The same database as sign-in alone reaches it: a login with the rights of `academy_auth` and no others. Without it
     * the login of `DATABASE_URL` is used, which then must be a member of both roles.
     */
    AUTH_DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'it must begin with postgres://')
      .optional(),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
    /** The network address to listen on. */
    HOST: z.string().optional(),
    /** The address that applicants use, such as https://grants.example. */
    GRANTS_ORIGIN: z.url({
      protocol: /^https?$/,
      error: 'it must be an address such as https://grants.example',
    }),
    /** The address of the map, for links to the real programmes; without it there are none. */
    MAP_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
    /** Where people write when something does not work; named on the accessibility page. */
    CONTACT_EMAIL: z.email().optional(),
    DEMO_MODE: z.enum(['true', 'false']).default('false'),
    /** Signs the cookies that keep people signed in. */
    AUTH_SECRET: z.string().min(32, 'it must have at least 32 characters').optional(),
    /** An OpenID Connect service that people may sign in with, by its address as its own discovery document writes it. */
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().min(1).max(500).optional(),
    OIDC_CLIENT_SECRET: z.string().min(8, 'it must have at least 8 characters').max(500).optional(),
    /** What people call it, on the button. */
    OIDC_NAME_EN: z.string().min(1).max(60).optional(),
    OIDC_NAME_CY: z.string().min(1).max(60).optional(),
    /** Signs the cursors of lists; every copy of grants needs the same. */
    CURSOR_SECRET: z.string().min(32, 'it must have 32 characters or more').optional(),
    /**
     * The public keys that may have signed the audit log, with spaces or commas between them: the worker's of today, and
     * those it had before. `openssl pkey -pubout -outform DER | base64` makes one of the private key.
     */
    AUDIT_PUBLIC_KEYS: z
      .string()
      .refine((text) => listOf(text).every((key) => PUBLIC_KEY.test(key)), {
        error: 'it must hold ed25519 public keys in base64 (SPKI, DER)',
      })
      .transform(listOf)
      .optional(),
    /** Keeps the signing key of demo mode, of which the public half is trusted, and the files where `FILES_DIR` names no other folder. */
    DATA_DIR: z.string().optional(),
    /** The folder in which the files of applications are kept: one for every copy of grants and for the worker. */
    FILES_DIR: z.string().min(1).optional(),
    LOG_LEVEL: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((env, issues) => {
    const refuse = (name: string, message: string) =>
      issues.addIssue({ code: 'custom', path: [name], message })
    const demo = env.DEMO_MODE === 'true'
    if (!demo && !env.AUTH_SECRET)
      refuse('AUTH_SECRET', 'AUTH_SECRET is missing: without it nobody can be kept signed in.')
    const ofService = SERVICE_SETTINGS.filter((name) => env[name] !== undefined)
    if (ofService.length > 0)
      for (const name of SERVICE_SETTINGS.filter((each) => env[each] === undefined))
        refuse(name, `${name} is missing: ${ofService.join(', ')} need it.`)
    if (isLocalOrigin(env.GRANTS_ORIGIN)) return
    if (env.OIDC_ISSUER?.startsWith('http:'))
      refuse('OIDC_ISSUER', 'OIDC_ISSUER must begin with https:// at a public address.')
    if (demo)
      refuse('DEMO_MODE', 'DEMO_MODE cannot be on at a public address: anybody could sign in as anybody.')
    if (!env.FILES_DIR)
      refuse(
        'FILES_DIR',
        'FILES_DIR must be set at a public address: a folder that every copy shares and that stays.',
      )
    if (!env.CURSOR_SECRET) refuse('CURSOR_SECRET', 'CURSOR_SECRET must be set at a public address.')
    if (!env.GRANTS_ORIGIN.startsWith('https:')) {
      refuse('GRANTS_ORIGIN', 'GRANTS_ORIGIN must begin with https:// at a public address.')
    }
  })

export type Env = z.output<typeof envSchema>

/** The identity service that people may sign in with, where one is named. */
export function identityServiceOf(env: Env) {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME_EN, OIDC_NAME_CY } = env
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET || !OIDC_NAME_EN || !OIDC_NAME_CY)
    return undefined
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: { en: OIDC_NAME_EN, cy: OIDC_NAME_CY },
  }
}
