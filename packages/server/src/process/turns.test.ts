import { expect, it } from 'vitest'
import { ProblemError } from '../problem.ts'
import { Turns } from './turns.ts'

const settings = { atOnce: 1, readsWaitingMax: 2, readWaitsMsMax: 60_000 }

/** Work that ends when it is told to, and what has begun so far. */
function works(turns: Turns) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const ask = (name: string, isRead: boolean) =>
    turns.take(isRead, () => {
      begun.push(name)
      return new Promise<void>((resolve) => ends.set(name, resolve))
    })
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { begun, ask, end }
}

it('what is sent to be kept goes before what is only looked at, each in the order they came', async () => {
  const { begun, ask, end } = works(new Turns(settings))
  const all = [ask('first', true), ask('read', true), ask('write one', false), ask('write two', false)]
  for (const name of ['first', 'write one', 'write two', 'read']) await end(name)
  await Promise.all(all)
  expect(begun).toEqual(['first', 'write one', 'write two', 'read'])
})

it('a read that finds too many before it is told to come again, and when; nothing sent is ever', async () => {
  const { ask, end } = works(new Turns(settings))
  const waiting = [
    ask('first', true),
    ask('a', true),
    ask('b', true),
    ...writes(200).map((name) => ask(name, false)),
  ]
  const refused = await ask('c', true).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(ProblemError)
  const { problem } = refused as ProblemError
  expect(problem.status).toBe(503)
  expect(Number(problem.headers?.['retry-after'])).toBeGreaterThanOrEqual(2)
  for (const name of ['first', ...writes(200), 'a', 'b']) await end(name)
  await Promise.all(waiting)
})

it('a read that has waited too long is told to come again, and the turn goes to the next', async () => {
  const { begun, ask, end } = works(new Turns({ ...settings, readWaitsMsMax: -1 }))
  const first = ask('first', false)
  const late = ask('late', true).catch((error: unknown) => error)
  await end('first')
  await first
  expect(await late).toBeInstanceOf(ProblemError)
  const after = ask('after', true)
  await end('after')
  await after
  expect(begun).toEqual(['first', 'after'])
})

it('work that fails gives its turn on', async () => {
  const turns = new Turns(settings)
  await expect(turns.take(true, () => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault')
  await expect(turns.take(true, () => 'done')).resolves.toBe('done')
})

function writes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `write ${index}`)
}
