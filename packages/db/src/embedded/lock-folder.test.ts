import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder, lockOwner } from './lock-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'academy-lock-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const LOCK_FOLDER = new URL('./lock-folder.ts', import.meta.url).href
const RACES = 1_000

/** Takes the lock of one folder after the other, as many as there are races, and prints those that it got. */
const starter = (parent: string) => `
  import { lockFolder } from '${LOCK_FOLDER}'
  const got = []
  process.stdout.write('ready')
  await new Promise((resolve) => process.stdin.once('data', resolve))
  for (let n = 0; n < ${RACES}; n += 1) {
    try { lockFolder('${parent}/' + n, 'lock'); got.push(n) } catch {}
  }
  process.stdout.write(JSON.stringify(got))
  await new Promise((resolve) => process.stdin.once('data', resolve))
  process.exit()`

/** What each of several starters got that began in one moment. */
async function race(parent: string, starters: number): Promise<number[]> {
  const all = Array.from({ length: starters }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', starter(parent)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  )
  const said = all.map(() => '')
  for (const [n, { stdout }] of all.entries())
    stdout.on('data', (part: Buffer) => (said[n] += part.toString()))
  const ends = Promise.all(all.map((one) => once(one, 'close')))
  await expect.poll(() => said.every((text) => text === 'ready'), { timeout: 60_000 }).toBe(true)
  for (const { stdin } of all) stdin.write('go')
  // Nobody ends before all are through: a lock whose holder has ended may be taken over.
  await expect.poll(() => said.every((text) => text.endsWith(']')), { timeout: 60_000 }).toBe(true)
  for (const { stdin } of all) stdin.end('end')
  await ends
  return said.flatMap((text) => JSON.parse(text.replace('ready', '')) as number[])
}

describe('the lock of a folder', () => {
  it('has one holder, who is named to the others', () => {
    const unlock = lockFolder(folder, 'lock')
    expect(lockOwner(folder, 'lock')).toBe(process.pid)
    expect(() => lockFolder(folder, 'lock')).toThrow(`in use by process ${process.pid}: stop it first`)
    unlock()
    expect(lockOwner(folder, 'lock')).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['of a process that ended', '4194304@1'],
    ['of an earlier process with this number', `${process.pid}@1`],
    ['that a power cut left empty', ''],
    ['that is garbage', 'garbage'],
  ])('takes over one %s', (_case, stamp) => {
    writeFileSync(join(folder, 'lock'), stamp)
    const unlock = lockFolder(folder, 'lock')
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toMatch(new RegExp(`^${process.pid}`))
    unlock()
    expect(readdirSync(folder)).toEqual([])
  })

  it('that is stale goes to one of those who find it in the same moment', async () => {
    for (let n = 0; n < RACES; n += 1) {
      mkdirSync(join(folder, String(n)))
      writeFileSync(join(folder, String(n), 'lock'), '4194304@1')
    }
    const got = await race(folder, 2)
    expect(got.toSorted((a, b) => a - b)).toEqual(Array.from({ length: RACES }, (_none, n) => n))
  })

  it('makes the folder', () => {
    lockFolder(join(folder, 'new', 'folder'), 'lock')()
    expect(readdirSync(join(folder, 'new'))).toEqual(['folder'])
  })
})
