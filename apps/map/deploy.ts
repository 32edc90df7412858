import { envSchema } from './env.schema.ts'

/** What the deployment needs to know of the atlas. Nothing runs when this is read. */
export const deploy = {
  name: 'map',
  port: 3000,
  healthPath: '/readyz',
  size: { cpu: 512, memoryMiB: 1024 },
  env: envSchema,
}
