import { isLocalOrigin } from '@academy/config/is-local-origin'
import { z } from 'zod'

/** The API's settings. */
export const envSchema = z
  .object({
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'it must begin with postgres://'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3002),
    /** The network address to listen on. */
    HOST: z.string().optional(),
    /** The address that users call, such as https://api.example. */
    API_ORIGIN: z.url({ protocol: /^https?$/, error: 'it must be an address such as https://api.example' }),
    /** Signs the cursors of lists; the same on every replica. */
    CURSOR_SECRET: z.string().min(32, 'it must have 32 characters or more').optional(),
    /** Where files of releases are kept once they are made; they can be made again at any time. */
    DATA_DIR: z.string().optional(),
    /** Megabytes of answers kept in memory. */
    ANSWER_STORE_MB: z.coerce.number().int().min(0).max(4_096).default(64),
    DEMO_MODE: z.enum(['true', 'false']).default('false'),
    LOG_LEVEL: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((env, issues) => {
    const refuse = (name: string, message: string) =>
      issues.addIssue({ code: 'custom', path: [name], message })
    if (isLocalOrigin(env.API_ORIGIN)) return
    if (env.DEMO_MODE === 'true') refuse('DEMO_MODE', 'DEMO_MODE cannot be on at a public address.')
    if (!env.API_ORIGIN.startsWith('https:')) {
      refuse('API_ORIGIN', 'API_ORIGIN must begin with https:// at a public address.')
    }
    if (!env.CURSOR_SECRET) refuse('CURSOR_SECRET', 'CURSOR_SECRET must be set at a public address.')
  })

export type Env = z.output<typeof envSchema>
