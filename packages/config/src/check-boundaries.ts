import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Report {
  modules: { source: string; dependencies: unknown[] }[]
  summary: { violations: { from: string; to: string; rule: { name: string; severity: string } }[] }
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const CRUISER = fileURLToPath(new URL('../../../node_modules/.bin/depcruise', import.meta.url))
const FOLDERS = ['apps', 'packages', 'infra']
const NOT_OURS = /(^|\/)node_modules(\/|$)|^apps\/[^/]+\/(build|public|\.react-router)(\/|$)/

/**
 * Checks the import rules of dependency-cruiser.mjs, and that they were checked at all: with a compiler that it does not
 * know dependency-cruiser reads nothing and reports success.
 */
const report = cruise()
const read = new Set(
  report.modules.filter(({ source }) => !NOT_OURS.test(source)).map(({ source }) => source),
)
const sources = FOLDERS.flatMap((folder) =>
  globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT, exclude: (path) => NOT_OURS.test(path) }),
)
const unread = sources.filter((source) => !read.has(source))
const arrows = report.modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0)
const broken = report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
if (unread.length > 0) broken.push(`not read by dependency-cruiser: ${unread.join(', ')}`)
if (arrows < sources.length) broken.push(`only ${arrows} imports were found in ${sources.length} files`)

for (const line of broken) process.stderr.write(`${line}\n`)
if (broken.length > 0) process.exitCode = 1
else process.stdout.write(`${sources.length} files and ${arrows} imports keep to the boundaries.\n`)

function cruise(): Report {
  const output = execFileSync(
    CRUISER,
    ['--config', 'packages/config/dependency-cruiser.mjs', '--output-type', 'json', ...FOLDERS],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  return JSON.parse(output) as Report
}
