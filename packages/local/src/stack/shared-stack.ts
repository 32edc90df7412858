import type { TestProject } from 'vitest/node'
import './stack-context.ts'
import { startStack } from './start-stack.ts'

/** Vitest's global setup for journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { addresses, databaseUrl, stop } = await startStack()
  project.provide('addresses', addresses)
  project.provide('stackDatabaseUrl', databaseUrl)
  return stop
}
