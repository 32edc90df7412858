import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { CountReporter } from './src/count-reporter.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const consoleErrors = fileURLToPath(new URL('./src/fail-on-console-error.ts', import.meta.url))
const testServer = `${root}packages/local/src/testing/shared-test-server.ts`
const requireStack = `${root}packages/local/src/stack/require-stack.ts`
const runningStack = `${root}packages/local/src/stack/shared-stack.ts`
const ci = Boolean(process.env['CI'])

/** The packages whose tests use a database. */
const withDatabase = ['db', 'services', 'trpc', 'graphql', 'web', 'local']
const others = ['config', 'domain', 'server', 'ui']
const apps = ['map', 'grants', 'api', 'worker']

function project(name: string, folders: string[], globalSetup: string[] = []) {
  return {
    extends: true as const,
    // The builds of packages that Node chooses, as in production: a second `graphql` would not know the first one's types.
    ssr: { resolve: { conditions: ['node', 'module-sync'] } },
    test: {
      name,
      include: folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
      exclude: ['**/node_modules/**', '**/e2e/**', 'apps/*/build/**'],
      globalSetup,
    },
  }
}

// Journeys wait for pages of a real server on a machine that may be busy.
const JOURNEY_TIMEOUT_MS = 60_000

export default defineConfig({
  root,
  test: {
    setupFiles: [consoleErrors],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // What a passing test prints helps nobody in a log of hundreds.
    silent: ci ? 'passed-only' : false,
    reporters: [ci ? 'dot' : 'default', new CountReporter(!ci)],
    projects: [
      ...others.map((name) => project(name, [`packages/${name}/src`])),
      ...withDatabase.map((name) => project(name, [`packages/${name}/src`], [testServer])),
      ...apps.map((name) => project(name, [`apps/${name}`], [testServer])),
      project('infra', ['infra']),
      {
        extends: true as const,
        test: {
          name: 'e2e',
          include: ['apps/*/e2e/**/*.test.ts', 'packages/local/e2e/**/*.test.ts'],
          globalSetup: [runningStack],
          setupFiles: [requireStack],
          testTimeout: JOURNEY_TIMEOUT_MS,
          hookTimeout: JOURNEY_TIMEOUT_MS,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
