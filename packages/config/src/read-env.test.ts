import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { readEnv } from './read-env.ts'

const schema = z
  .object({
    PORT: z.coerce.number().int().min(1).max(65_535),
    DATABASE_URL: z.url(),
    DEMO_MODE: z.stringbool().default(false),
    SECRET: z.string().optional(),
  })
  .refine((env) => env.DEMO_MODE || env.SECRET !== undefined, 'SECRET must be set when DEMO_MODE is off')

function problemsOf(variables: Record<string, string>): string[] {
  const lines: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text).trim()) > 0)
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
  expect(() => readEnv(schema, variables)).toThrow('exit 1')
  return lines
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('readEnv', () => {
  it('gives the parsed settings', () => {
    expect(
      readEnv(schema, { PORT: '3000', DATABASE_URL: 'postgres://h/d', DEMO_MODE: 'true', SECRET: '' }),
    ).toEqual({
      PORT: 3000,
      DATABASE_URL: 'postgres://h/d',
      DEMO_MODE: true,
    })
  })

  it('names every problem in one sentence each', () => {
    expect(problemsOf({ PORT: '70000' })).toEqual([
      'PORT is not valid: Too big: expected number to be <=65535.',
      'DATABASE_URL is missing.',
    ])
  })

  it('says a rule between variables in its own words', () => {
    expect(problemsOf({ PORT: '3000', DATABASE_URL: 'postgres://h/d' })).toEqual([
      'SECRET must be set when DEMO_MODE is off.',
    ])
  })

  it('never repeats a value', () => {
    expect(problemsOf({ PORT: '1', DATABASE_URL: 'hunter2', DEMO_MODE: 'yes' }).join()).not.toContain(
      'hunter2',
    )
  })
})
