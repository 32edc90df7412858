import '@academy/db/testing/provided-context'
import type { TestProject } from 'vitest/node'
import { startTestServer } from './start-test-server.ts'

type Started = Awaited<ReturnType<typeof startTestServer>> | { problem: string }

interface Shared {
  starting: Promise<Started>
  users: number
}

/** Every Vitest project loads this file anew, and all of them share one server. */
const SHARED = Symbol.for('academy.test-server')
const shelf = globalThis as { [SHARED]?: Shared }

/** Vitest's global setup: the server is there before the first test file and gone after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (shelf[SHARED] ??= { starting: startOrSayWhy(), users: 0 })
  shared.users += 1
  const started = await shared.starting
  project.provide('testServer', 'problem' in started ? started : started.server)
  return async () => {
    shared.users -= 1
    if (shared.users === 0 && 'stop' in started) await started.stop()
  }
}

async function startOrSayWhy(): Promise<Started> {
  try {
    return await startTestServer()
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
