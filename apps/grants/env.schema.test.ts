import { envProblem } from '@academy/config/read-env'
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { envSchema, identityServiceOf } from './env.schema.ts'

const good = {
  DATABASE_URL: 'postgres://db.example/academy',
  GRANTS_ORIGIN: 'https://grants.example',
  AUTH_SECRET: 'x'.repeat(32),
  CURSOR_SECRET: 'x'.repeat(32),
  FILES_DIR: '/files',
}

function problems(variables: Record<string, string>): string[] {
  const result = envSchema.safeParse(variables)
  return result.success ? [] : result.error.issues.map((issue) => envProblem(issue, variables))
}

describe('the settings of grants', () => {
  it('are complete with a database and an address', () => {
    expect(problems(good)).toEqual([])
  })

  it('may be those of a demonstration on this machine', () => {
    const local = {
      DATABASE_URL: good.DATABASE_URL,
      GRANTS_ORIGIN: 'http://localhost:3000',
      DEMO_MODE: 'true',
    }
    expect(problems(local)).toEqual([])
  })

  it('may name the keys of the audit log, which must be public ones', () => {
    const keys = [1, 2].map(() =>
      generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    )
    const read = envSchema.parse({ ...good, AUDIT_PUBLIC_KEYS: ` ${keys.join(',\n')} ` })
    expect(read.AUDIT_PUBLIC_KEYS).toEqual(keys)
    expect(envSchema.parse(good).AUDIT_PUBLIC_KEYS).toBeUndefined()
    const wrong = ['-----BEGIN PRIVATE KEY-----', `${keys[0]} ${keys[1]?.slice(1)}`]
    for (const AUDIT_PUBLIC_KEYS of wrong)
      expect(problems({ ...good, AUDIT_PUBLIC_KEYS })).toContainEqual(
        expect.stringContaining('ed25519 public keys'),
      )
  })

  it('are refused at a public address with demo mode or without https', () => {
    expect(problems({ ...good, DEMO_MODE: 'true' })).toEqual([
      expect.stringContaining('DEMO_MODE cannot be on'),
    ])
    expect(problems({ ...good, GRANTS_ORIGIN: 'http://grants.example' })).toEqual([
      'GRANTS_ORIGIN must begin with https:// at a public address.',
    ])
  })

  it('name a folder for files that stays, at a public address', () => {
    const { FILES_DIR: _, ...without } = good
    expect(problems(without)).toEqual([expect.stringContaining('FILES_DIR must be set at a public address')])
    expect(problems({ ...without, GRANTS_ORIGIN: 'http://localhost:3001' })).toEqual([])
  })

  it('name an identity service with all that belongs to it, or none', () => {
    const service = {
      OIDC_ISSUER: 'https://id.example',
      OIDC_CLIENT_ID: 'academy',
      OIDC_CLIENT_SECRET: 'a secret word',
      OIDC_NAME_EN: 'Example ID',
      OIDC_NAME_CY: 'ID Enghraifft',
    }
    expect(identityServiceOf(envSchema.parse({ ...good, ...service }))).toEqual({
      issuer: 'https://id.example',
      clientId: 'academy',
      clientSecret: 'a secret word',
      name: { en: 'Example ID', cy: 'ID Enghraifft' },
    })
    expect(identityServiceOf(envSchema.parse(good))).toBeUndefined()
    const { OIDC_NAME_CY: _, ...without } = service
    expect(problems({ ...good, ...without })).toEqual([
      'OIDC_NAME_CY is missing: OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME_EN need it.',
    ])
    expect(problems({ ...good, ...service, OIDC_ISSUER: 'http://id.example' })).toEqual([
      'OIDC_ISSUER must begin with https:// at a public address.',
    ])
  })

  it('need a secret for cursors at a public address', () => {
    const { CURSOR_SECRET: _, ...without } = good
    expect(problems(without)).toEqual(['CURSOR_SECRET must be set at a public address.'])
    expect(problems({ ...without, GRANTS_ORIGIN: 'http://localhost:3001' })).toEqual([])
    expect(problems({ ...good, CURSOR_SECRET: 'short' })).toEqual([
      expect.stringContaining('32 characters or more'),
    ])
  })

  it('need a long secret to keep people signed in', () => {
    const { AUTH_SECRET: _, ...without } = good
    expect(problems(without)).toEqual(['AUTH_SECRET is missing: without it nobody can be kept signed in.'])
    expect(problems({ ...good, AUTH_SECRET: 'short' })).toEqual([expect.stringContaining('at least 32')])
  })

  it('name each thing that is missing', () => {
    expect(problems({})).toEqual(['DATABASE_URL is missing.', 'GRANTS_ORIGIN is missing.'])
  })
})
