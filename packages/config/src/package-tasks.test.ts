import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { z } from 'zod'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const names = z.record(z.string(), z.string())
const manifest = z.object({
  name: z.string(),
  scripts: names,
  dependencies: names.optional(),
  devDependencies: names.optional(),
})
const compiler = z.object({ references: z.array(z.object({ path: z.string() })).default([]) })

interface Package {
  folder: string
  name: string
  dependencies: string[]
  scripts: Record<string, string>
}

const packages: Package[] = globSync('{packages/*,apps/*,infra}/package.json', { cwd: ROOT }).map((file) => {
  const { name, scripts, dependencies, devDependencies } = manifest.parse(readJson(file))
  return {
    folder: dirname(file),
    name,
    scripts,
    dependencies: Object.keys({ ...dependencies, ...devDependencies }),
  }
})

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
}

it('every package has the tasks of the check, and those for the tests that it has', () => {
  expect(packages.length).toBeGreaterThan(10)
  for (const { folder, scripts } of packages) {
    const tests = globSync('{*,{src,app,island,scripts,e2e}/**/*}.test.{ts,tsx}', { cwd: join(ROOT, folder) })
    const isJourney = (file: string) => file.startsWith('e2e/')
    const wanted = ['types', 'lint', 'format:check']
    if (tests.some((file) => !isJourney(file))) wanted.push('test')
    if (tests.some(isJourney)) wanted.push('e2e')
    expect([folder, wanted.filter((task) => scripts[task] === undefined)]).toEqual([folder, []])
  }
})

it('every package is compiled against the declarations of the packages that its manifest names', () => {
  const compiled = packages.filter(({ folder }) => folder.startsWith('packages/'))
  for (const { folder, dependencies } of packages) {
    const { references } = compiler.parse(readJson(join(folder, 'tsconfig.json')))
    const wanted = compiled.filter(({ name }) => dependencies.includes(name)).map((one) => one.folder)
    expect([folder, references.map(({ path }) => join(folder, path)).toSorted()]).toEqual([
      folder,
      wanted.toSorted(),
    ])
  }
})
