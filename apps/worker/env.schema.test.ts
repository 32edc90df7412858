import { generateKeyPairSync } from 'node:crypto'
import { envProblem } from '@academy/config/read-env'
import { describe, expect, it } from 'vitest'
import { deploy } from './deploy.ts'
import { envSchema } from './env.schema.ts'

const pemOf = (kind: 'ed25519' | 'x25519') =>
  generateKeyPairSync(kind as 'ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()

const complete = {
  DATABASE_URL: 'postgres://localhost/academy',
  SMTP_URL: 'smtps://mail.example',
  MAIL_FROM: 'Academy <grants@academy.example>',
  GRANTS_ORIGIN: 'https://grants.academy.example',
  AUDIT_SIGNING_KEY: pemOf('ed25519'),
}

function problems(changes: Record<string, string | undefined>): string[] {
  const env = { ...complete, ...changes }
  const result = envSchema.safeParse(env)
  return result.success ? [] : result.error.issues.map((issue) => envProblem(issue, env))
}

describe('the settings of the worker', () => {
  it('are complete for production', () => {
    expect(problems({})).toEqual([])
    expect(deploy.env).toBe(envSchema)
  })

  it('name each thing that is missing in one sentence', () => {
    expect(problems({ SMTP_URL: undefined, AUDIT_SIGNING_KEY: undefined })).toEqual([
      'SMTP_URL is missing: without it nobody gets a link to sign in.',
      'AUDIT_SIGNING_KEY is missing: without it the audit log cannot be signed.',
    ])
    expect(problems({ MAIL_FROM: undefined })).toEqual(['MAIL_FROM is missing: mails need a sender.'])
    expect(problems({ GRANTS_ORIGIN: undefined })).toEqual([
      'GRANTS_ORIGIN is missing: links in mails begin with it.',
    ])
    expect(problems({ DATABASE_URL: undefined })).toEqual(['DATABASE_URL is missing.'])
  })

  it.each([
    '-----BEGIN PRIVATE KEY-----',
    'PRIVATE KEY',
    pemOf('ed25519').replaceAll('\n', ' '),
    pemOf('x25519'),
  ])('say in a sentence that a key cannot sign, and do not repeat it', (AUDIT_SIGNING_KEY) => {
    expect(problems({ AUDIT_SIGNING_KEY })).toEqual([
      'AUDIT_SIGNING_KEY: it must be an ed25519 private key in PEM (PKCS 8).',
    ])
  })

  it('need neither mail nor a key in demo mode', () => {
    expect(
      problems({
        DEMO_MODE: 'true',
        SMTP_URL: undefined,
        MAIL_FROM: undefined,
        AUDIT_SIGNING_KEY: undefined,
      }),
    ).toEqual([])
  })
})
