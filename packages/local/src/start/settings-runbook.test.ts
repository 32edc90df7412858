import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { APPS, appFolder } from '../processes/apps.ts'
import { startEnv } from './start-env.ts'

const RUNBOOK = new URL('../../../../docs/runbooks/start-and-stop.md', import.meta.url)

it('names every variable that the starter or an app reads, and no other', async () => {
  const read = new Set(Object.keys(startEnv.shape))
  for (const name of APPS) {
    const { envSchema } = (await import(new URL('env.schema.ts', appFolder(name)).href)) as {
      envSchema: z.ZodObject
    }
    for (const variable of Object.keys(envSchema.shape)) read.add(variable)
  }
  const table = readFileSync(RUNBOOK, 'utf8').split('## Every setting')[1]?.split('\n## ')[0] ?? ''
  const named = new Set(table.match(/`[A-Z][A-Z_]+`/g)?.map((name) => name.slice(1, -1)))
  expect([...named].toSorted()).toEqual([...read].toSorted())
})
