import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '..')

/** Rows of `execute` have no type of their own, so whoever reads them without a shape gives them one by hand. */
const unchecked = [/\.execute</, /\brows\b[^=\n]*\}\s*=\s*await\s+[\w.]+\.execute\(/, /\)\.rows\b/]

it('reads rows of a statement by rowsOf only, which holds them against a shape', () => {
  const files = globSync('**/*.ts', { cwd: folder }).filter(
    (file) => !file.endsWith('.test.ts') && file !== join('client', 'rows-of.ts'),
  )
  expect(files.length).toBeGreaterThan(100)
  const offenders = files.filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    return unchecked.some((pattern) => pattern.test(text))
  })
  expect(offenders).toEqual([])
})
