import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unprivilegedAccount } from './unprivileged-account.ts'

let folder = ''
beforeEach((test) => {
  if (getuid?.() !== 0) test.skip('only root needs another account')
  folder = mkdtempSync(join(tmpdir(), 'academy-account-'))
  mkdirSync(join(folder, 'inner'))
  writeFileSync(join(folder, 'inner', 'file'), '')
})
afterEach(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true })
})

describe('the account of the database server', () => {
  it('is plain where everybody may enter', () => {
    expect(unprivilegedAccount([tmpdir()]).prefix).toEqual([])
  })

  it('is not root, and still reaches a folder that only root may enter', () => {
    const file = join(folder, 'inner', 'file')
    const { owner, prefix } = unprivilegedAccount([file])
    const [program = '', ...args] = prefix
    const script = `require('fs').accessSync(${JSON.stringify(file)}); console.log(process.geteuid())`
    const output = execFileSync(program, [...args, process.execPath, '-e', script], { encoding: 'utf8' })
    expect(Number(output)).toBe(owner?.uid)
    expect(Number(output)).not.toBe(0)
  })
})
