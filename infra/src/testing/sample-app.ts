import { z } from 'zod'
import type { Deployable } from '../apps/deployable.ts'

const env = z.object({
  NODE_ENV: z.literal('production'),
  PUBLIC_URL: z.url(),
  DATABASE_URL: z.string(),
  AUTH_SECRET: z.string().min(32),
  MAPBOX_ACCESS_TOKEN: z.string().optional(),
  LOG_LEVEL: z.string().default('info'),
})

/** An app as its `deploy.ts` would describe it, for tests. */
export const sampleApp = {
  name: 'sample',
  port: 3009,
  healthPath: '/readyz',
  size: { cpu: 512, memoryMiB: 1024 },
  env,
} satisfies Deployable
