import { isLocalOrigin } from '@academy/config/is-local-origin'
import { z } from 'zod'

/** The grants door's settings. */
export const envSchema = z
  .object({
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'it must begin with postgres://'),
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
    LOG_LEVEL: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((env, issues) => {
    const refuse = (name: string, message: string) =>
      issues.addIssue({ code: 'custom', path: [name], message })
    const demo = env.DEMO_MODE === 'true'
    if (!demo && !env.AUTH_SECRET)
      refuse('AUTH_SECRET', 'AUTH_SECRET is missing: without it nobody can be kept signed in.')
    if (isLocalOrigin(env.GRANTS_ORIGIN)) return
    if (demo)
      refuse('DEMO_MODE', 'DEMO_MODE cannot be on at a public address: anybody could sign in as anybody.')
    if (!env.GRANTS_ORIGIN.startsWith('https:')) {
      refuse('GRANTS_ORIGIN', 'GRANTS_ORIGIN must begin with https:// at a public address.')
    }
  })

export type Env = z.output<typeof envSchema>
