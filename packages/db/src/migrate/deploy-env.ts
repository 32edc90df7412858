import { z } from 'zod'

const address = z.url({ protocol: /^postgres(ql)?$/ })

/** What the migrations of a deployment are given: the owner's connection, and the address of each app. */
export const deployEnv = z.object({
  PGHOST: z.string().min(1),
  PGPORT: z.coerce.number().int().default(5432),
  PGDATABASE: z.string().min(1),
  PGUSER: z.string().min(1),
  PGPASSWORD: z.string().min(1),
  /** `disable` is for a server on the same machine. */
  PGSSLMODE: z.enum(['verify-full', 'disable']).default('verify-full'),
  LOGIN_ACADEMY_MAP: address,
  LOGIN_ACADEMY_API: address,
  LOGIN_ACADEMY_GRANTS: address,
  LOGIN_ACADEMY_AUTH: address,
  LOGIN_ACADEMY_WORKER: address,
})
