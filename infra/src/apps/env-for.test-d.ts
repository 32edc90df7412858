import type { sampleApp } from '../testing/sample-app.ts'
import type { Secret } from '../secrets/secret.ts'
import type { EnvFor } from './env-for.ts'

// Compiled by `tsc`, never run: each `@ts-expect-error` fails the check on the day its line would compile.
declare const secret: Secret
type Env = EnvFor<typeof sampleApp.env>

const required = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://sample.example',
  DATABASE_URL: secret,
  AUTH_SECRET: secret,
}

export const complete: Env = required
export const withOptional: Env = { ...required, MAPBOX_ACCESS_TOKEN: 'pk.public', LOG_LEVEL: 'debug' }

// @ts-expect-error PUBLIC_URL is missing
export const missing: Env = { NODE_ENV: 'production', DATABASE_URL: secret, AUTH_SECRET: secret }

// @ts-expect-error the app knows no PUBLIC_ULR
export const misspelt: Env = { ...required, PUBLIC_ULR: 'https://sample.example' }

// @ts-expect-error an address with a password in it is no plain text
export const plainAddress: Env = { ...required, DATABASE_URL: 'postgres://sample:word@host/academy' }

// @ts-expect-error a secret is no plain text
export const plainSecret: Env = { ...required, AUTH_SECRET: 'correct horse battery staple' }

// @ts-expect-error a number is not what an environment holds
export const number: Env = { ...required, LOG_LEVEL: 3 }
