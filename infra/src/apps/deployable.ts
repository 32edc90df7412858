import type { z } from 'zod'

/** What one copy of an app needs: `cpu` in AWS units (1024 is one core), memory in MiB. */
export interface Size {
  cpu: number
  memoryMiB: number
}

/** What an app says about itself in its `deploy.ts`. Nothing there runs or reads: the app parses `env` at start. */
export interface Deployable<Env extends z.ZodObject = z.ZodObject> {
  name: string
  port: number
  /** Answers 200 when this copy may receive requests. */
  healthPath: string
  size: Size
  env: Env
}
