import type { z } from 'zod'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * The settings of a program, read once at start. Each problem goes to standard error as one plain sentence and the
 * program ends with code 1, so that a wrong setting is found before anybody is served. A variable that is set to
 * nothing counts as not set.
 */
export function readEnv<Schema extends z.ZodType>(
  schema: Schema,
  variables: Variables = process.env,
): z.output<Schema> {
  const result = schema.safeParse(withoutEmpty(variables))
  if (result.success) return result.data
  for (const issue of result.error.issues) process.stderr.write(`${envProblem(issue, variables)}\n`)
  process.exit(1)
}

/** One sentence for one problem. It never repeats a value, which may be a secret. */
export function envProblem(issue: z.core.$ZodIssue, variables: Variables): string {
  const name = issue.path.join('.')
  if (name === '') return sentence(issue.message)
  const missing = withoutEmpty(variables)[name] === undefined
  if (issue.code === 'custom')
    return sentence(issue.message.includes(name) ? issue.message : `${name}: ${issue.message}`)
  if (missing) return `${name} is missing.`
  return sentence(`${name} is not valid: ${issue.message.replace(/^Invalid input: /, '')}`)
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function withoutEmpty(variables: Variables): Record<string, string> {
  const set = Object.entries(variables).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '')
  return Object.fromEntries(set)
}
