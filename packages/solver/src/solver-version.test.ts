import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { solverVersion } from './solver-version.ts'

it('names the version that is installed', () => {
  const manifest = new URL('../package.json', import.meta.resolve('highs'))
  expect(JSON.parse(readFileSync(manifest, 'utf8'))).toMatchObject(solverVersion)
})
