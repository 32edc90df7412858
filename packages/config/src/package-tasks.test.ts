import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { z } from 'zod'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const manifest = z.object({ scripts: z.record(z.string(), z.string()) })

it('every package has the tasks of the check, and those for the tests that it has', () => {
  const packages = globSync('{packages/*,apps/*,infra}/package.json', { cwd: ROOT }).map(dirname)
  expect(packages.length).toBeGreaterThan(10)
  for (const folder of packages) {
    const { scripts } = manifest.parse(JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')))
    const tests = globSync('{*,{src,app,island,scripts,e2e}/**/*}.test.{ts,tsx}', { cwd: join(ROOT, folder) })
    const isJourney = (file: string) => file.startsWith('e2e/')
    const wanted = ['types', 'lint', 'format:check']
    if (tests.some((file) => !isJourney(file))) wanted.push('test')
    if (tests.some(isJourney)) wanted.push('e2e')
    expect([folder, wanted.filter((task) => scripts[task] === undefined)]).toEqual([folder, []])
  }
})
