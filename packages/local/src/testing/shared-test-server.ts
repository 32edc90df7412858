import type { TestServer } from '@academy/db/testing/provided-context'
import type { TestProject } from 'vitest/node'
import { startTestServer } from './start-test-server.ts'

interface Shared {
  starting: ReturnType<typeof startTestServer>
  users: number
}

/** Every Vitest project loads this file anew, and all of them share one server. */
const SHARED = Symbol.for('academy.test-server')
const shelf = globalThis as { [SHARED]?: Shared }

/** Vitest's global setup: the server is there before the first test file and gone after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (shelf[SHARED] ??= { starting: startTestServer(), users: 0 })
  shared.users += 1
  const { server, stop } = await shared.starting
  project.provide('testServer', server satisfies TestServer)
  return async () => {
    shared.users -= 1
    if (shared.users === 0) await stop()
  }
}
