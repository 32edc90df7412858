import { countRehearsed } from '@academy/db/demo/rehearsed-round'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { expect, it } from 'vitest'
import { rehearse, type WantedRehearsal } from './rehearse.ts'

const { db, as } = useTestDatabase()
const log = { info: () => {}, error: () => {} }
const owner = {
  db,
  actor: { kind: 'system' as const, job: 'rehearse' },
  now: new Date(),
  log,
  ports: { origin: 'https://grants.example' },
}

function wanted(slug: string, seed: number): WantedRehearsal {
  return {
    owner,
    app: as('academy_grants'),
    slug,
    name: { en: `Example ${slug}`, cy: `Enghraifft ${slug}` },
    size: { seed, bids: 24, assessors: 5 },
    until: 'panel',
    report: () => {},
  }
}

/** A signal that ends the playing before its operation of this number. */
function endedBefore(operation: number): AbortSignal {
  const { signal } = new AbortController()
  let begun = 0
  signal.throwIfAborted = () => {
    begun += 1
    if (begun >= operation) throw new Error('cut off')
  }
  return signal
}

it('a rehearsal that is cut off again and again ends as one that was not', async () => {
  const said: string[] = []
  for (let operation = 4; ; operation += 13) {
    const cut = { ...wanted('example-cut-off', 3), signal: endedBefore(operation) }
    const result = await rehearse(cut).catch((error: unknown) => String(error))
    if (typeof result !== 'string') break
    said.push(result)
  }
  expect(said.length).toBeGreaterThan(4)
  expect(new Set(said)).toEqual(new Set(['Error: cut off']))
  await rehearse(wanted('example-whole', 4))
  const count = async (slug: string) => {
    const { applications, readings } = await countRehearsed(db, slug)
    const { finished = 0, ...ended } = readings
    return { applications, ended, isFinished: finished > 50 }
  }
  expect(await count('example-cut-off')).toEqual(await count('example-whole'))
}, 240_000)
