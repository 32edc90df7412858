import { envProblem } from '@academy/config/read-env'
import { describe, expect, it } from 'vitest'
import { envSchema } from './env.schema.ts'

const good = {
  DATABASE_URL: 'postgres://db.example/academy',
  MAP_ORIGIN: 'https://map.example',
  CURSOR_SECRET: 'x'.repeat(32),
}

function problems(variables: Record<string, string>): string[] {
  const result = envSchema.safeParse(variables)
  return result.success ? [] : result.error.issues.map((issue) => envProblem(issue, variables))
}

describe('the settings of map', () => {
  it('are complete with a database, an address and a secret for cursors', () => {
    expect(problems(good)).toEqual([])
  })

  it('may be those of a demonstration on this machine', () => {
    const local = { DATABASE_URL: good.DATABASE_URL, MAP_ORIGIN: 'http://localhost:3000', DEMO_MODE: 'true' }
    expect(problems(local)).toEqual([])
  })

  it('are refused at a public address with demo mode or without https', () => {
    expect(problems({ ...good, DEMO_MODE: 'true' })).toEqual([
      expect.stringContaining('DEMO_MODE cannot be on'),
    ])
    expect(problems({ ...good, MAP_ORIGIN: 'http://map.example' })).toEqual([
      'MAP_ORIGIN must begin with https:// at a public address.',
    ])
  })

  it('are refused at a public address without a secret for cursors, or with a short one', () => {
    const { CURSOR_SECRET: _secret, ...without } = good
    expect(problems(without)).toEqual(['CURSOR_SECRET must be set at a public address.'])
    expect(problems({ ...good, CURSOR_SECRET: 'short' })).toEqual([
      expect.stringContaining('it must have 32 characters or more'),
    ])
  })

  it('never hold a secret map token, and say so without repeating it', () => {
    const [secret] = problems({ ...good, MAPBOX_ACCESS_TOKEN: 'sk.abc' })
    expect(secret).toMatch(/^MAPBOX_ACCESS_TOKEN is a secret \(sk\.\) token/)
    expect(secret).not.toContain('abc')
    expect(problems({ ...good, MAPBOX_ACCESS_TOKEN: 'pk.abc' })).toEqual([])
    expect(problems({ ...good, MAPBOX_ACCESS_TOKEN: 'abc' })).toHaveLength(1)
  })

  it('name each thing that is missing', () => {
    expect(problems({})).toEqual(['DATABASE_URL is missing.', 'MAP_ORIGIN is missing.'])
  })
})
