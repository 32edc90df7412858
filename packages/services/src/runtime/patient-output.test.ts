import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const CREATE_LOG = new URL('./create-log.ts', import.meta.url).href
/** Logs 200 kB, then a line for each message, which it answers; asked to, it ends as an app does. */
const PROGRAM = `const { createLog } = await import('${CREATE_LOG}')
  const log = createLog({ app: 'map' })
  for (let line = 0; line < 100; line += 1) log.info({ path: 'x'.repeat(2000) }, 'request')
  process.on('message', (message) => {
    if (message === 'end') process.exit(0)
    log.info({ path: message }, 'request'); process.send('answered')
  })`

describe('an app whose log is on a full disk', () => {
  let folder = ''
  let file = ''
  let app: ChildProcess

  beforeEach(async (test) => {
    if (getuid?.() !== 0) test.skip('mounting a small disk needs root')
    folder = mkdtempSync(join(tmpdir(), 'academy-output-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
    file = join(folder, 'log')
    const output = openSync(file, 'a')
    app = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
      stdio: ['ignore', output, 'inherit', 'ipc'],
    })
    closeSync(output)
    await expect.poll(() => statSync(file).size, { timeout: 10_000 }).toBe(65_536)
  })
  afterEach(() => {
    if (folder === '') return
    app.kill('SIGKILL')
    execFileSync('umount', ['--lazy', folder])
    rmSync(folder, { recursive: true, force: true })
  })

  it('goes on, and writes what waited when there is room', async () => {
    app.send('/full')
    expect(await once(app, 'message')).toContain('answered')
    execFileSync('mount', ['-o', 'remount,size=1m', folder])
    app.send('/room')
    await expect.poll(() => readFileSync(file, 'utf8').split('\n')).toHaveLength(103)
  })

  it('ends when it is told to', async () => {
    app.send('/full')
    expect(await once(app, 'message')).toContain('answered')
    app.send('end')
    expect(await once(app, 'exit')).toEqual([0, null])
  })
})
