import { envSchema } from './env.schema.ts'

/** What the deployment needs to know of the grants door. Nothing runs when this is read. */
export const deploy = {
  name: 'grants',
  port: 3001,
  healthPath: '/readyz',
  size: { cpu: 512, memoryMiB: 1024 },
  env: envSchema,
}
