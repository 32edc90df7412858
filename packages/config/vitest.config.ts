import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { CountReporter } from './src/count-reporter.ts'
import { testResultFile } from './src/test-result.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const consoleErrors = fileURLToPath(new URL('./src/fail-on-console-error.ts', import.meta.url))
const testServer = `${root}packages/local/src/testing/shared-test-server.ts`
const requireStack = `${root}packages/local/src/stack/require-stack.ts`
const runningStack = `${root}packages/local/src/stack/shared-stack.ts`
const ensureGeo = `${root}apps/map/scripts/ensure-geo.ts`
const ci = Boolean(process.env['CI'])
/** Set by `pnpm test` when it runs whole packages. */
const run = process.env['TEST_RUN']

/** What must stand before the tests of a package; the others need nothing. */
const before: Record<string, string[]> = {
  'packages/db': [testServer],
  'packages/services': [testServer],
  'packages/trpc': [testServer],
  'packages/graphql': [testServer],
  'packages/local': [testServer],
  'packages/web': [testServer],
  'apps/map': [ensureGeo],
  'apps/api': [testServer],
  'apps/worker': [testServer],
}
const folders = globSync('{packages/*,apps/*,infra}/package.json', { cwd: root }).map(dirname).toSorted()
/** Journeys by the door that they go through; those of `local` start the platform themselves. */
const journeys: Record<string, string[]> = {
  'apps/map': [runningStack],
  'apps/grants': [runningStack],
  'apps/api': [runningStack],
  'packages/local': [],
}

// The builds of packages that Node chooses, as in production: a second `graphql` would not know the first one's types.
const ssr = { resolve: { conditions: ['node', 'module-sync'] } }

// Journeys wait for pages of a real server on a machine that may be busy.
const JOURNEY_TIMEOUT_MS = 180_000

const nameOf = (folder: string) => folder.split('/').at(-1) ?? folder
const results = new Map([
  ...folders.map((folder) => [nameOf(folder), `${folder}/${testResultFile('test')}`] as const),
  ...Object.keys(journeys).map(
    (folder) => [`e2e-${nameOf(folder)}`, `${folder}/${testResultFile('e2e')}`] as const,
  ),
])

export default defineConfig({
  root,
  test: {
    setupFiles: [consoleErrors],
    // It ends what hangs; a busy machine is slow and not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // What a passing test prints helps nobody in a log of hundreds.
    silent: ci ? 'passed-only' : false,
    reporters: [
      ci ? 'dot' : 'default',
      new CountReporter({
        skipAllowed: !ci,
        run,
        // A run of single files must not stand for the whole package.
        ...(run !== undefined && { resultFile: (project) => `${root}${results.get(project)}` }),
      }),
    ],
    projects: [
      ...folders.map((folder) => ({
        extends: true as const,
        ssr,
        test: {
          name: nameOf(folder),
          // Files share what they import, which was half of the work; those of `local` stand for programs of their own.
          isolate: folder === 'packages/local',
          include: [`${folder}/**/*.test.{ts,tsx}`],
          exclude: ['**/node_modules/**', '**/e2e/**', 'apps/*/build/**'],
          globalSetup: before[folder] ?? [],
        },
      })),
      ...Object.entries(journeys).map(([folder, globalSetup]) => ({
        extends: true as const,
        ssr,
        test: {
          name: `e2e-${nameOf(folder)}`,
          include: [`${folder}/e2e/**/*.test.ts`],
          globalSetup,
          setupFiles: globalSetup.length > 0 ? [requireStack] : [],
          testTimeout: JOURNEY_TIMEOUT_MS,
          hookTimeout: JOURNEY_TIMEOUT_MS,
        },
      })),
    ],
  },
})
