import { afterEach, beforeEach, vi, type MockInstance } from 'vitest'

let error: MockInstance<typeof console.error>

beforeEach(() => {
  error = vi.spyOn(console, 'error')
})

/** What goes to the console as an error is a defect that somebody would have to notice: the test fails instead. */
afterEach(() => {
  const calls = error.mock.calls.map((call) => call.map(String).join(' '))
  error.mockRestore()
  if (calls.length > 0) throw new Error(`console.error was called: ${calls.join(' | ')}`)
})
