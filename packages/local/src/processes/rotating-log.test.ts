import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RotatingLog } from './rotating-log.ts'

const LIMITS = { fileBytesMax: 1_000, filesKept: 2, waitingBytesMax: 10_000 }
let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'academy-log-'))
  file = join(folder, 'map.log')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function line(text: string, characters = 100): Buffer {
  return Buffer.from(`${text.padEnd(characters - 1, '.')}\n`)
}

async function written(texts: string[], onTrouble: (error: Error) => void = () => {}): Promise<void> {
  const log = new RotatingLog(file, onTrouble, LIMITS)
  for (const text of texts) {
    log.write(line(text))
    await log.close()
  }
}

describe('a log', () => {
  it('is added to, never begun anew', async () => {
    writeFileSync(file, 'from the run before\n')
    await written(['from this run'])
    expect(readFileSync(file, 'utf8')).toMatch(/^from the run before\nfrom this run\.+\n$/)
  })

  it('grows to its bound and is then put aside, and only so many are kept', async () => {
    await written(Array.from({ length: 45 }, (_, index) => `line ${index}`))
    expect(readdirSync(folder).toSorted()).toEqual(['map.log', 'map.log.1', 'map.log.2'])
    const first = (name: string) => readFileSync(join(folder, name), 'utf8').split('.')[0]
    expect(['map.log', 'map.log.1', 'map.log.2'].map(first)).toEqual(['line 40', 'line 30', 'line 20'])
  })

  it('leaves lines out when too much waits, and says how many', async () => {
    const log = new RotatingLog(file, () => {}, { ...LIMITS, fileBytesMax: 1_000_000 })
    for (let index = 0; index < 1_000; index += 1) log.write(line(`line ${index}`))
    await log.close()
    log.write(line('afterwards'))
    await log.close()
    const text = readFileSync(file, 'utf8')
    const kept = text.match(/^line /gm)?.length ?? 0
    expect(kept).toBeLessThan(1_000)
    expect(text).toContain(`\n--- ${1_000 - kept} lines could not be written ---\n`)
  })

  it('survives a full disk, tells of it, and goes on when there is room', async (test) => {
    if (getuid?.() !== 0) return test.skip('mounting a small disk needs root')
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', folder])
    try {
      const filler = join(folder, 'filler')
      writeFileSync(filler, 'x'.repeat(8_192))
      const troubles: (string | undefined)[] = []
      const log = new RotatingLog(file, (error) => troubles.push(error.code), LIMITS)
      log.write(line('lost'))
      await log.close()
      expect(troubles).toEqual(['ENOSPC'])
      rmSync(filler)
      log.write(line('kept'))
      await log.close()
      expect(readFileSync(file, 'utf8')).toMatch(/^\n--- 1 lines could not be written ---\nkept/)
    } finally {
      execFileSync('umount', [folder])
    }
  })
})
