import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const resolve = createRequire(import.meta.url).resolve

/** Data of an npm package, read rather than imported: a bundler would turn 19 MB of it into code first. */
export function readPackageData(specifier: string): unknown {
  return JSON.parse(readFileSync(resolve(specifier), 'utf8'))
}
