import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '@academy/db/embedded/free-port'
import { startEmbeddedPostgres } from '@academy/db/embedded/start-embedded-postgres'
import { pretendToBePostgres } from '@academy/db/testing/pretend-to-be-postgres'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { runProgram } from './testing/run-program.ts'

const { url } = useTestDatabase()
/** What a server of one's own needs, and a demonstration does not. */
const SETTINGS = {
  AUTH_SECRET: 'a'.repeat(32),
  AUDIT_SIGNING_KEY: generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString(),
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'grants@academy.test',
}
let folder: string
let environment: Record<string, string>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'academy-start-'))
  const [map, grants, api] = await Promise.all([freePort(), freePort(), freePort()])
  environment = { DATA_DIR: folder, PORT_MAP: `${map}`, PORT_GRANTS: `${grants}`, PORT_API: `${api}` }
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function refusal(changes: Record<string, string>): Promise<string> {
  const { ended, output } = runProgram('start.ts', { ...environment, ...changes })
  expect(await ended).toBe(1)
  expect(output()).not.toMatch(/^\s+at /m)
  return output().trim().split('\n').at(-1) ?? ''
}

async function listenOn(port: number, host: string): Promise<Server> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  return server
}

describe('a start that cannot succeed says why in one sentence and leaves nothing running', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('a port that is taken on %s', async (host) => {
    const port = Number(environment['PORT_GRANTS'])
    const server = await listenOn(port, host)
    expect(await refusal({})).toBe(
      `Port ${port} is in use by another program: stop it, or choose another port with PORT_GRANTS.`,
    )
    server.close()
    expect(existsSync(join(folder, 'postgres'))).toBe(false)
  })

  it('the same port for two doors', async () => {
    expect(await refusal({ PORT_MAP: '4000', PORT_API: '4000' })).toBe(
      'PORT_MAP and PORT_API are both 4000: give each its own port.',
    )
  })

  it.each(['abc', '70000'])('a port that is no port: %s', async (PORT_MAP) => {
    expect(await refusal({ PORT_MAP })).toBe('PORT_MAP must be a whole number from 1 to 65535.')
  })

  it('a data folder that another start uses, which goes on', async () => {
    const running = await startEmbeddedPostgres({ folder, durable: false })
    expect(await refusal({})).toBe(
      `The data folder ${folder} is in use by process ${process.pid}: stop it first, or choose another folder with DATA_DIR.`,
    )
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(true)
    await running.stop()
  })

  it('a data folder that cannot be written to, even if its disk is small', async (test) => {
    if (getuid?.() !== 0) test.skip('mounting a small disk needs root')
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m,ro', 'tmpfs', folder])
    try {
      expect(await refusal({})).toBe(
        `The folder ${folder} cannot be written to: choose another one with DATA_DIR.`,
      )
    } finally {
      execFileSync('umount', [folder])
    }
  })

  it('a full disk', async (test) => {
    if (getuid?.() !== 0) test.skip('mounting a small disk needs root')
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder])
    try {
      expect(await refusal({})).toMatch(
        /^The disk that holds .* has \d MB left and the database needs 200 MB: /,
      )
    } finally {
      execFileSync('umount', [folder])
    }
  })

  it('a server that does not answer', async () => {
    const port = await freePort()
    const DATABASE_URL = `postgres://academy:secret@127.0.0.1:${port}/academy`
    expect(await refusal({ ...SETTINGS, DATABASE_URL })).toBe(
      `DATABASE_URL does not work: nothing answers at 127.0.0.1:${port}.`,
    )
  })

  it('a wrong password, which is not repeated', async () => {
    const address = new URL(url)
    address.password = 'hunter2'
    const sentence = await refusal({ ...SETTINGS, DATABASE_URL: address.href })
    expect(sentence).toBe(
      `DATABASE_URL does not work: the server at ${address.host} answers "password authentication failed for user "academy"".`,
    )
  })

  it('an address of something else', async () => {
    expect(await refusal({ DATABASE_URL: 'mysql://127.0.0.1/academy' })).toBe(
      'DATABASE_URL is not valid: it must look like postgres://user:password@host:5432/name.',
    )
  })

  it('settings that a server of its own lacks, all of them at once and before the server is asked', async () => {
    const DATABASE_URL = `postgres://academy:secret@127.0.0.1:${await freePort()}/academy`
    const { ended, output } = runProgram('start.ts', {
      ...environment,
      DATABASE_URL,
      GRANTS_ORIGIN: 'http://grants.academy.test',
      API_ORIGIN: 'https://api.academy.test',
    })
    expect(await ended).toBe(1)
    expect(output().trim().split('\n').toSorted()).toEqual([
      'AUDIT_SIGNING_KEY is missing: without it the audit log cannot be signed.',
      'AUTH_SECRET is missing: without it nobody can be kept signed in.',
      'CURSOR_SECRET must be set at a public address.',
      'GRANTS_ORIGIN must begin with https:// at a public address.',
      'SMTP_URL is missing: without it nobody gets a link to sign in.',
    ])
  })

  it('an older server', async () => {
    const server = await pretendToBePostgres(15)
    const DATABASE_URL = `postgres://academy:secret@127.0.0.1:${server.port}/academy`
    expect(await refusal({ ...SETTINGS, DATABASE_URL })).toBe(
      `DATABASE_URL leads to PostgreSQL 15 at 127.0.0.1:${server.port}: version 18 is needed.`,
    )
    await server.close()
  })
})
