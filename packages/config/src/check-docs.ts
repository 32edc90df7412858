import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Every path that the documents name must exist: what was moved or renamed is found before a reader is sent nowhere.
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const documents = globSync('{README.md,docs/**/*.md}', { cwd: ROOT }).toSorted()
let named = 0

for (const document of documents) {
  const text = readFileSync(join(ROOT, document), 'utf8')
  for (const path of pathsIn(text, dirname(document))) {
    named += 1
    if (exists(path)) continue
    process.stderr.write(`${document} names ${path}, which does not exist.\n`)
    process.exitCode = 1
  }
}
process.stdout.write(`${named} paths in ${documents.length} documents were looked up.\n`)

/** Paths from the root in `code`, and the targets of relative links. */
function pathsIn(text: string, folder: string): string[] {
  const inCode = [...text.matchAll(/`((?:apps|packages|infra|docs|\.ci)\/[^\s`]+)`/g)].map(
    ([, path = '']) => path,
  )
  const links = [...text.matchAll(/\]\((?!\w+:|#|\/)([^)\s#]+)[^)]*\)/g)].map(([, to = '']) =>
    join(folder, to),
  )
  return [...inCode, ...links]
}

function exists(path: string): boolean {
  if (!/[*{]/.test(path)) return existsSync(join(ROOT, path))
  return globSync(path, { cwd: ROOT, exclude: (name) => name.includes('node_modules') }).length > 0
}
