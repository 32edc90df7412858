import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { weigh } from './size-budgets.ts'

it('weighs what a reader downloads, compressed, each kind by itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'academy-sizes-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets', 'island-1.js'), 'a'.repeat(100_000))
  writeFileSync(join(folder, 'assets', 'engine-1.js'), randomBytes(50_000))
  writeFileSync(join(folder, 'assets', 'engine-1.js.br'), randomBytes(50_000))
  const budgets = [
    { what: 'script', files: '\\.js$', except: 'engine', maxKb: 15 },
    { what: 'engine', files: 'engine.*\\.js$', maxKb: 40 },
  ]
  const [script, engine] = weigh(folder, budgets)
  expect(script).toMatchObject({ what: 'script', maxKb: 15, files: ['assets/island-1.js'] })
  expect(script?.kb).toBeLessThan(1)
  expect(engine?.files).toEqual(['assets/engine-1.js'])
  expect(engine?.kb).toBeGreaterThan(40)
  rmSync(folder, { recursive: true })
})
