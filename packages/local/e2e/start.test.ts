import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '@academy/db/embedded/free-port'
import { findPostmaster } from '@academy/db/embedded/postmaster'
import { runProgram, type Program } from '../src/testing/run-program.ts'

const PATHS = { map: '/', grants: '/', api: '/healthz' }
/** It takes 2 seconds on two idle cores; a build alone would take longer than this where the machine is busy. */
const SECOND_START_MAX_MS = 30_000

let folder: string
let ports: Record<keyof typeof PATHS, number>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'academy-platform-'))
})
beforeEach(async () => {
  const [map, grants, api] = await Promise.all([freePort(), freePort(), freePort()])
  ports = { map, grants, api }
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function start(): Program {
  const { map, grants, api } = ports
  return runProgram('start.ts', {
    DATA_DIR: folder,
    PORT_MAP: `${map}`,
    PORT_GRANTS: `${grants}`,
    PORT_API: `${api}`,
  })
}

async function expectNothingRuns(): Promise<void> {
  expect(findPostmaster(join(folder, 'postgres'))).toBeNull()
  for (const port of Object.values(ports)) await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
}

describe('pnpm start', () => {
  it('serves the three doors from nothing, and Ctrl-C ends everything', async () => {
    const { child, prints, ended } = start()
    await prints(/Ready after/)
    for (const [door, path] of Object.entries(PATHS)) {
      const [, address] = await prints(new RegExp(`^ {2}${door} +(http://localhost:\\d+)`, 'm'))
      expect((await fetch(`${address}${path}`)).status).toBe(200)
    }
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    await expectNothingRuns()
  })

  it('does not build or load anything again the second time', async () => {
    const startedAt = performance.now()
    const { child, prints, ended } = start()
    await prints(/Ready after/)
    expect(performance.now() - startedAt).toBeLessThan(SECOND_START_MAX_MS)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    await expectNothingRuns()
  })

  it('ends everything and says so when its database dies', async () => {
    const { prints, ended, output } = start()
    await prints(/Ready after/)
    process.kill(findPostmaster(join(folder, 'postgres'))?.pid ?? 0, 'SIGQUIT')
    expect(await ended).toBe(1)
    expect(output().trim().split('\n').at(-1)).toContain('The database ended: see')
    await expectNothingRuns()
  })

  it('leaves no app behind when it is killed, and the next start recovers', async () => {
    const first = start()
    await first.prints(/Ready after/)
    first.child.kill('SIGKILL')
    await first.ended
    await expect
      .poll(() => fetch(`http://127.0.0.1:${ports.map}/`).catch(() => null), { timeout: 15_000 })
      .toBeNull()
    const second = start()
    await second.prints(/Ready after/)
    second.child.kill('SIGINT')
    expect(await second.ended).toBe(0)
    await expectNothingRuns()
  })
})
