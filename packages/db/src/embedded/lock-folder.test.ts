import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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

  it('makes the folder', () => {
    lockFolder(join(folder, 'new', 'folder'), 'lock')()
    expect(readdirSync(join(folder, 'new'))).toEqual(['folder'])
  })
})
