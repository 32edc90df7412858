import { isLocalOrigin } from '@academy/config/is-local-origin'
import { z } from 'zod'

/** The atlas's settings. */
export const envSchema = z
  .object({
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'it must begin with postgres://'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    /** The network address to listen on. */
    HOST: z.string().optional(),
    /** The address that readers use, such as https://atlas.example. */
    MAP_ORIGIN: z.url({ protocol: /^https?$/, error: 'it must be an address such as https://atlas.example' }),
    /** Signs where the next page of a list starts; the same on every replica. */
    CURSOR_SECRET: z.string().min(32, 'it must have 32 characters or more').optional(),
    DEMO_MODE: z.enum(['true', 'false']).default('false'),
    /** A public token of Mapbox; with one, Mapbox draws the interactive map, and its hosts are allowed. */
    MAPBOX_ACCESS_TOKEN: z.string().optional(),
    LOG_LEVEL: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((env, issues) => {
    const refuse = (name: string, message: string) =>
      issues.addIssue({ code: 'custom', path: [name], message })
    const { MAPBOX_ACCESS_TOKEN: token, MAP_ORIGIN: origin } = env
    if (token?.startsWith('sk.')) {
      refuse(
        'MAPBOX_ACCESS_TOKEN',
        'MAPBOX_ACCESS_TOKEN is a secret (sk.) token, which every reader would see: use a public (pk.) one.',
      )
    } else if (token && !token.startsWith('pk.')) {
      refuse('MAPBOX_ACCESS_TOKEN', 'MAPBOX_ACCESS_TOKEN must be a public token, which begins with pk.')
    }
    if (isLocalOrigin(origin)) return
    if (env.DEMO_MODE === 'true') refuse('DEMO_MODE', 'DEMO_MODE cannot be on at a public address.')
    if (!origin.startsWith('https:'))
      refuse('MAP_ORIGIN', 'MAP_ORIGIN must begin with https:// at a public address.')
    if (!env.CURSOR_SECRET) refuse('CURSOR_SECRET', 'CURSOR_SECRET must be set at a public address.')
  })

export type Env = z.output<typeof envSchema>
