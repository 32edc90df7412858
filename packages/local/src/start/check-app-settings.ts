import { envProblem } from '@academy/config/read-env'
import type { z } from 'zod'
import { APPS, appEnvironment, appFolder, type Stack } from '../processes/apps.ts'
import { PlainError } from '../processes/plain-error.ts'

/** Stands for what the starter makes itself, and is not known before there is a database. */
const MADE_LATER = { DATABASE_URL: 'postgres://', AUTH_SECRET: 'x'.repeat(32) }

/**
 * Throws a PlainError that names every setting any app would refuse, before anything is touched. Each app says what it
 * needs in its `env.schema.ts`, and reads the same schema again when it starts.
 */
export async function checkAppSettings(
  stack: Omit<Stack, 'databaseUrl'>,
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Promise<void> {
  const shared = appEnvironment({ ...stack, databaseUrl: MADE_LATER.DATABASE_URL })
  const given = { ...variables, ...(stack.demo && { AUTH_SECRET: MADE_LATER.AUTH_SECRET }), ...shared }
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => (value ?? '') !== ''))
  const problems = new Set<string>()
  for (const name of APPS) {
    const { envSchema } = (await import(new URL('env.schema.ts', appFolder(name)).href)) as {
      envSchema: z.ZodType
    }
    const result = envSchema.safeParse({ ...set, PORT: String(stack.ports[name]) })
    for (const issue of result.error?.issues ?? []) problems.add(envProblem(issue, set))
  }
  if (problems.size > 0) throw new PlainError([...problems].join('\n'))
}
