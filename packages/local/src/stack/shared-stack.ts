import type { TestProject } from 'vitest/node'
import './stack-context.ts'
import { startStack } from './start-stack.ts'

/** Vitest's global setup for journeys. When the platform does not start, every journey fails with the reason. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const { addresses, databaseUrl, stop } = await startStack()
    project.provide('addresses', addresses)
    project.provide('stackDatabaseUrl', databaseUrl)
    project.provide('stackProblem', null)
    return stop
  } catch (error) {
    project.provide('stackProblem', error instanceof Error ? error.message : String(error))
    return () => Promise.resolve()
  }
}
