import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '..')

/** Rows of `execute` have no type of their own, so whoever reads them without a shape gives them one by hand. */
const doors = ['rows-of.ts', 'change-rows.ts'].map((file) => join('client', file))

it('sends statements by rowsOf, which holds rows against a shape, or by changeRows, which answers none', () => {
  const files = globSync('**/*.ts', { cwd: folder }).filter((file) => !file.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(100)
  const senders = files.filter((file) =>
    /\bexecute\b\s*[(<,}]/.test(readFileSync(join(folder, file), 'utf8')),
  )
  expect(senders.toSorted()).toEqual(doors.toSorted())
})
