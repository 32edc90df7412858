import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { arch, getuid, platform } from 'node:process'
import { findGeodataFolder } from '@academy/db/seed/geodata-folder'
import { findChromium } from '../browser/find-chromium.ts'

/**
 * What tests depend on that is no file of the project: the browser, the folder of official boundaries, the kind of machine,
 * whether skipping is allowed. It is part of what Turbo caches by, so that a test that was skipped for want of something
 * runs when it is there.
 */
export function testMachine(): string {
  const chromium = findChromium()
  const geodata = findGeodataFolder()
  const facts = {
    machine: [platform, arch, getuid?.() === 0],
    ci: Boolean(process.env['CI']),
    chromium: chromium && [chromium, stamp(chromium)],
    geodata: geodata && listFiles(geodata).map((file) => [file, stamp(join(geodata, file))]),
  }
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
}

function stamp(file: string): [number, number] {
  const { size, mtimeMs } = statSync(file)
  return [size, mtimeMs]
}
