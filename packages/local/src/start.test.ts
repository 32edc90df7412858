import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '@academy/db/embedded/free-port'
import { startEmbeddedPostgres } from '@academy/db/embedded/start-embedded-postgres'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { runProgram } from './testing/run-program.ts'

const { url } = useTestDatabase()
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

  it('a port that is no port', async () => {
    expect(await refusal({ PORT_MAP: 'map' })).toMatch(/^PORT_MAP is not valid: /)
  })

  it('a data folder that another start uses, which goes on', async () => {
    const running = await startEmbeddedPostgres({ folder, durable: false })
    expect(await refusal({})).toBe(
      `The data folder ${folder} is in use by process ${process.pid}: stop it first, or choose another folder with DATA_DIR.`,
    )
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(true)
    await running.stop()
  })

  it('a full disk', async (test) => {
    if (getuid?.() !== 0) test.skip('mounting a small disk needs root')
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder])
    try {
      expect(await refusal({})).toMatch(
        /^The disk that holds .* has 8 MB left and the database needs 200 MB: /,
      )
    } finally {
      execFileSync('umount', [folder])
    }
  })

  it('a server that does not answer', async () => {
    const port = await freePort()
    const DATABASE_URL = `postgres://academy:secret@127.0.0.1:${port}/academy`
    expect(await refusal({ DATABASE_URL })).toBe(
      `DATABASE_URL does not work: nothing answers at 127.0.0.1:${port}.`,
    )
  })

  it('a wrong password, which is not repeated', async () => {
    const address = new URL(url)
    address.password = 'hunter2'
    const sentence = await refusal({ DATABASE_URL: address.href })
    expect(sentence).toBe(
      `DATABASE_URL does not work: the server at ${address.host} answers "password authentication failed for user "academy"".`,
    )
  })

  it('an address of something else', async () => {
    expect(await refusal({ DATABASE_URL: 'mysql://127.0.0.1/academy' })).toBe(
      'DATABASE_URL is not valid: it must look like postgres://user:password@host:5432/name.',
    )
  })
})
