import { execFileSync, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '@academy/db/embedded/free-port'
import { findPostmaster } from '@academy/db/embedded/postmaster'
import { startEmbeddedPostgres } from '@academy/db/embedded/start-embedded-postgres'
import { runProgram, type Program } from '../src/testing/run-program.ts'

/** Only root may mount the small disk that a test fills. */
const isRoot = getuid?.() === 0
const APPS = ['map', 'grants', 'api', 'worker'] as const
const DOORS = { map: '/', grants: '/', api: '/releases' }
/** It takes 2 seconds on two idle cores; a build alone would take longer than this where the machine is busy. */
const SECOND_START_MAX_MS = 60_000
/** A test may wait for a whole start, and the first one for the builds of all doors. */
const TEST_MAX_MS = 300_000
/** What a restart is promised to take on an idle machine is 3 seconds; a full disk or a lost file would never end. */
const BACK_WITHIN_MS = 20_000

let parent: string
/** Spaces and accents, as people give them to folders. */
let folder: string
let ports: Record<keyof typeof DOORS, number>
/** The platform that tests share, one after the other. */
let platform: Program
const ends: (() => void)[] = []

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'academy-platform-'))
  folder = join(parent, 'Data yr Academi – tŷ bach')
  mkdirSync(join(folder, 'logs'), { recursive: true })
  if (isRoot) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', join(folder, 'logs')])
  const [map, grants, api] = await Promise.all([freePort(), freePort(), freePort()])
  ports = { map, grants, api }
})
afterAll(async () => {
  for (const end of ends) end()
  await platform.ended
  if (isRoot) execFileSync('umount', ['--lazy', join(folder, 'logs')])
  rmSync(parent, { recursive: true, force: true })
})

afterEach(({ task }) => {
  if (task.result?.state === 'fail') process.stderr.write(`What the platform said:\n${platform.output()}\n`)
})

function start(changes: Record<string, string> = {}): Program {
  const { map, grants, api } = ports
  const doors = { PORT_MAP: `${map}`, PORT_GRANTS: `${grants}`, PORT_API: `${api}` }
  return runProgram('start.ts', { DATA_DIR: folder, ...doors, ...changes }, [], (end) => ends.push(end))
}

function status(door: keyof typeof DOORS, path = DOORS[door]): Promise<number> {
  return fetch(`http://127.0.0.1:${ports[door]}${path}`).then(
    (response) => response.status,
    () => 0,
  )
}

/** The number of the process that runs an app or the database now. */
function pidOf(name: (typeof APPS)[number] | 'database'): number {
  if (name === 'database') return findPostmaster(join(folder, 'postgres'))?.pid ?? 0
  return Number.parseInt(readFileSync(join(folder, 'running', name), 'utf8'), 10)
}

function log(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

async function expectServes(): Promise<void> {
  for (const door of ['map', 'grants', 'api'] as const)
    await expect.poll(() => status(door), { timeout: BACK_WITHIN_MS }).toBe(200)
}

async function expectNothingRuns(): Promise<void> {
  expect(findPostmaster(join(folder, 'postgres'))).toBeNull()
  for (const door of ['map', 'grants', 'api'] as const) expect(await status(door)).toBe(0)
}

function kill(name: Parameters<typeof pidOf>[0], signal: NodeJS.Signals = 'SIGKILL'): number {
  const pid = pidOf(name)
  // The number 0 would be the tests themselves.
  expect(pid).toBeGreaterThan(1)
  process.kill(pid, signal)
  return pid
}

function backAgain(name: string, how = 'SIGKILL', times = 1): RegExp {
  const line = `${name} ended \\(${how}\\)\\. It is back after [\\d.]+ s\\.`
  return new RegExp(`(${line}[^]*){${times}}`)
}

describe('pnpm start', { timeout: TEST_MAX_MS }, () => {
  it('serves the three doors from nothing, in a folder with spaces and accents', async () => {
    platform = start()
    await platform.prints(/Ready after/)
    for (const door of ['map', 'grants', 'api'] as const)
      await platform.prints(new RegExp(`^ {2}${door} +http://localhost:${ports[door]}`, 'm'))
    await expectServes()
  })

  it.each(APPS)('begins %s again when it was killed, and says so in one line', async (name) => {
    const before = kill(name)
    await platform.prints(backAgain(name))
    expect(pidOf(name)).not.toBe(before)
    await expectServes()
  })

  it('begins a killed database again, and the apps find it by themselves', async () => {
    const said = platform.output().length
    const before = kill('database')
    await platform.prints(backAgain('The database'))
    expect(pidOf('database')).not.toBe(before)
    await expectServes()
    expect(platform.output().slice(said)).not.toMatch(/(map|grants|api|worker) ended/)
  })

  it('begins a database and an app again that were killed together', async () => {
    kill('database')
    kill('worker')
    await platform.prints(backAgain('The database', 'SIGKILL', 2))
    await platform.prints(backAgain('worker', 'SIGKILL', 2))
    await expectServes()
  })

  it('refuses a second start on its folder in one sentence, and goes on', async () => {
    const second = start()
    expect(await second.ended).toBe(1)
    expect(second.output()).toBe(
      `The data folder ${folder} is in use by process ${platform.child.pid}: stop it first, or choose another folder with DATA_DIR.\n`,
    )
    await expectServes()
  })

  it('goes on while the disk of its logs is full, says so, and says in the log what is missing', async (test) => {
    if (!isRoot) return test.skip('mounting a small disk needs root')
    const filler = join(folder, 'logs', 'filler')
    const full = `The disk that holds ${join(folder, 'logs')} is full`
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k'], { stdio: 'ignore' })
    await expect
      .poll(async () => [await status('grants'), platform.output().includes(full)], {
        timeout: BACK_WITHIN_MS,
      })
      .toEqual([200, true])
    await expectServes()
    rmSync(filler)
    await expect
      .poll(
        async () => [await status('grants'), /\d+ lines could not be written/.test(log('logs/grants.log'))],
        { timeout: BACK_WITHIN_MS },
      )
      .toEqual([200, true])
  })

  it('when it was killed, is followed by a start that ends what is left and keeps the logs', async () => {
    const hanging = kill('grants', 'SIGSTOP')
    platform.child.kill('SIGKILL')
    await platform.ended
    const logs = readdirSync(join(folder, 'logs')).map((name) => [name, log(`logs/${name}`)] as const)
    const startedAt = performance.now()
    platform = start()
    await platform.prints(/Ready after/)
    expect(performance.now() - startedAt).toBeLessThan(SECOND_START_MAX_MS)
    expect(() => process.kill(hanging, 0)).toThrow('ESRCH')
    await expectServes()
    expect(logs.map(([name]) => name)).toEqual(APPS.map((name) => `${name}.log`).toSorted())
    for (const [name, before] of logs) expect(log(`logs/${name}`).startsWith(before)).toBe(true)
    expect(log('postgres.log').match(/starting PostgreSQL 18/g)).toHaveLength(4)
  })

  it('gives up an app that ends again and again, names it and its log, and leaves nothing running', async () => {
    for (let times = 1; times < 5; times += 1) {
      const ended = kill('api', 'SIGABRT')
      await expect.poll(() => pidOf('api'), { timeout: BACK_WITHIN_MS }).not.toBe(ended)
    }
    kill('api', 'SIGABRT')
    expect(await platform.ended).toBe(1)
    expect(platform.output().trim().split('\n').at(-1)).toBe(
      `api ended (SIGABRT). That was the 5th time within a minute, so everything was stopped. The log of api is ${join(folder, 'logs', 'api.log')}.`,
    )
    await expectNothingRuns()
  })

  it('on a server of its own keeps to the addresses it is given, answers this machine alone, and Ctrl-C ends all', async () => {
    const database = await startEmbeddedPostgres({ folder })
    ends.push(() => void database.stop())
    const { privateKey } = generateKeyPairSync('ed25519')
    platform = start({
      DATABASE_URL: database.url,
      MAP_ORIGIN: 'https://map.academy.test',
      GRANTS_ORIGIN: 'https://grants.academy.test',
      API_ORIGIN: 'https://api.academy.test',
      AUTH_SECRET: 'a'.repeat(32),
      CURSOR_SECRET: 'c'.repeat(32),
      AUDIT_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'grants@academy.test',
    })
    await platform.prints(/Ready after/)
    await platform.prints(/^ {2}grants +https:\/\/grants\.academy\.test$/m)
    await platform.prints(/^The doors answer this machine alone/m)
    for (const door of ['map', 'grants', 'api'] as const) {
      const { headers } = await fetch(`http://127.0.0.1:${ports[door]}${DOORS[door]}`)
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=/)
      for (const host of otherAddresses())
        await expect(fetch(`http://${host}:${ports[door]}/healthz`)).rejects.toThrow()
    }
    platform.child.kill('SIGINT')
    expect(await platform.ended).toBe(0)
    await database.stop()
    await expectNothingRuns()
  })
})

/** Where other machines would reach this one. */
function otherAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address),
  )
}
