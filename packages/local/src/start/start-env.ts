import { z } from 'zod'

const port = (usual: number) => z.coerce.number().int().min(1).max(65_535).default(usual)

/** What `start` and `dev` read; everything else an app needs is its own business and passed on. */
export const startEnv = z.object({
  PORT_MAP: port(3000),
  PORT_GRANTS: port(3001),
  PORT_API: port(3002),
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
