import { expect, test } from 'vitest'
import { envSchema } from './env.schema.ts'

const local = { DATABASE_URL: 'postgres://h/d', API_ORIGIN: 'http://localhost:3002' }
const problems = (env: Record<string, string>) =>
  envSchema.safeParse({ ...local, ...env }).error?.issues.map(({ path }) => path.join('.')) ?? []

test('needs little on one machine', () => {
  expect(problems({})).toEqual([])
  expect(problems({ DEMO_MODE: 'true' })).toEqual([])
})

test('refuses demo mode, plain HTTP and a missing secret at a public address', () => {
  expect(problems({ API_ORIGIN: 'http://api.example', DEMO_MODE: 'true' })).toEqual([
    'DEMO_MODE',
    'API_ORIGIN',
    'CURSOR_SECRET',
  ])
  expect(problems({ API_ORIGIN: 'https://api.example', CURSOR_SECRET: 'short' })).toEqual(['CURSOR_SECRET'])
  expect(problems({ API_ORIGIN: 'https://api.example', CURSOR_SECRET: 'x'.repeat(32) })).toEqual([])
})
