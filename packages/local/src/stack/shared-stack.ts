import type { TestProject } from 'vitest/node'
import type { AppName } from '../processes/apps.ts'
import './stack-context.ts'
import { startStack } from './start-stack.ts'

/** What the journeys of a project go through. A journey depends on every app named here: `e2e` in that app's turbo.json says so too. */
const APPS: Record<string, readonly AppName[]> = {
  'e2e-map': ['map', 'api'],
  'e2e-grants': ['grants', 'worker'],
  'e2e-api': ['api'],
}

/** The journeys' task has the builds among what it depends on; two builds of one app at once would spoil each other. */
const builtByTurbo = process.env['TEST_RUN'] !== undefined

/** Vitest's global setup for journeys. When the platform does not start, every journey fails with the reason. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const { addresses, databaseUrl, stop } = await startStack({
      apps: APPS[project.name],
      build: !builtByTurbo,
    })
    project.provide('addresses', addresses)
    project.provide('stackDatabaseUrl', databaseUrl)
    project.provide('stackProblem', null)
    return stop
  } catch (error) {
    project.provide('stackProblem', error instanceof Error ? error.message : String(error))
    return () => Promise.resolve()
  }
}
