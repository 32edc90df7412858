import { envSchema } from './env.schema.ts'

/** What the deployment needs to know of the API. Nothing runs when this is read. */
export const deploy = {
  name: 'api',
  port: 3002,
  healthPath: '/readyz',
  size: { cpu: 512, memoryMiB: 1024 },
  env: envSchema,
}
