import { useTestDatabase } from '@academy/db/testing/test-database'
import { beforeAll, expect, it } from 'vitest'
import type { ServiceContext } from '../service-context.ts'
import { ensureSampleRound } from './ensure-sample-round.ts'
import { listSamplePeople } from './list-sample-people.ts'
import { rehearse } from './rehearsal/rehearse.ts'

const { db, as, statements } = useTestDatabase()
const now = new Date()
const log = { info: () => {}, error: () => {} }
const ports = { origin: 'https://grants.example' }
const owner: ServiceContext = { db, actor: { kind: 'system', job: 'demo' }, now, log, ports }
const anybody: ServiceContext = { ...owner, db: as('academy_grants'), actor: { kind: 'public' } }

beforeAll(async () => {
  await ensureSampleRound(owner, now)
  await rehearse({
    owner,
    app: as('academy_grants'),
    slug: 'example-many-people',
    name: { en: 'Example of many people', cy: 'Enghraifft o lawer o bobl' },
    size: { seed: 8, bids: 40, assessors: 6 },
    until: 'closed',
    report: () => {},
  })
}, 120_000)

it('shows first who has a part in the open round, then of each rehearsed one a few by their part', async () => {
  const { leading, rounds } = await listSamplePeople(anybody, { text: '', page: 1 })
  expect(statements).toHaveLength(3)
  expect(leading).toHaveLength(7)
  expect(rounds.map(({ slug }) => slug)).toEqual(['example-many-people'])
  const people = rounds[0]?.people ?? []
  expect(people.map(({ part }) => part)).toEqual([
    'fund-manager',
    'senior-officer',
    'assessor',
    'assessor',
    'panel',
    'finance',
    'auditor',
    'applicant',
    'applicant',
    'applicant',
  ])
  expect(people.map(({ status }) => status)).toEqual(
    expect.arrayContaining(['draft', 'submitted', 'withdrawn']),
  )
})

it('finds everybody else by letters of their name or organisation, a page at a time', async () => {
  const first = await listSamplePeople(anybody, { text: '', page: 1 })
  const second = await listSamplePeople(anybody, { text: '', page: 2 })
  expect(first.others.all).toBe(40 + 6 + 3)
  const ids = [...first.others.people, ...second.others.people].map(({ id }) => id)
  expect(new Set(ids).size).toBe(24)
  const [somebody] = second.others.people
  const named = await listSamplePeople(anybody, { text: somebody?.name.toUpperCase() ?? '', page: 1 })
  expect(named.others.people.map(({ id }) => id)).toContain(somebody?.id)
  const [organisation] = first.others.people.flatMap(({ organisations }) => organisations)
  const found = await listSamplePeople(anybody, { text: organisation ?? '', page: 1 })
  expect(found.others.people.every(({ organisations }) => organisations.includes(organisation ?? ''))).toBe(
    true,
  )
  expect((await listSamplePeople(anybody, { text: '100%_', page: 1 })).others).toMatchObject({
    people: [],
    all: 0,
  })
})
