import { envSchema } from './env.schema.ts'

/** What the deployment needs to know of the worker. Nothing runs when this is read. */
export const deploy = {
  name: 'worker',
  port: 3003,
  healthPath: '/readyz',
  size: { cpu: 256, memoryMiB: 512 },
  env: envSchema,
}
