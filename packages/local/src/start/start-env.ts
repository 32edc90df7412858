import { z } from 'zod'

const port = (name: string, usual: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535,
      `${name} must be a whole number from 1 to 65535`,
    )
    .transform(Number)
    .default(usual)

/** What `start` and `dev` read; everything else an app needs is its own business and passed on. */
export const startEnv = z.object({
  PORT_MAP: port('PORT_MAP', 3000),
  PORT_GRANTS: port('PORT_GRANTS', 3001),
  PORT_API: port('PORT_API', 3002),
  /** The addresses that people use, when a proxy stands in front; this machine's own otherwise. Each app judges its own. */
  MAP_ORIGIN: z.string().optional(),
  GRANTS_ORIGIN: z.string().optional(),
  API_ORIGIN: z.string().optional(),
  /** The network address the doors listen on; this machine alone otherwise. */
  HOST: z.string().optional(),
  /** Where the embedded database and the logs live. */
  DATA_DIR: z.string().default('.data'),
  /** A PostgreSQL server to use instead of the embedded one. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'it must look like postgres://user:password@host:5432/name')
    .optional(),
  DEMO_MODE: z.stringbool().optional(),
})

export type StartEnv = z.output<typeof startEnv>
