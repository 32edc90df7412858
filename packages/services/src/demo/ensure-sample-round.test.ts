import { roundTable } from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { asc, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { listSamplePeople } from './list-sample-people.ts'
import { getTaskList } from '../grants/apply/get-task-list.ts'
import { listMyApplications } from '../grants/apply/list-my-applications.ts'
import { listRounds } from '../grants/round/list-rounds.ts'
import { listApplications, listApplicationsInput } from '../grants/staff/list-applications.ts'
import type { ServiceContext } from '../service-context.ts'
import { ensureSampleRound } from './ensure-sample-round.ts'

const { db, as } = useTestDatabase()
const log = { info: () => {}, error: () => {} }
const now = new Date()
const owner: ServiceContext = { db, actor: { kind: 'system', job: 'demo' }, now, log, ports: {} }
const app = (actor: ServiceContext['actor']): ServiceContext => ({
  ...owner,
  db: as('academy_grants'),
  actor,
})
const DAY_MS = 86_400_000

describe('the sample round', () => {
  it('is open, fictional, worth £4.5 million, and closes on a Friday at midday in London in three weeks or more', async () => {
    const { roundSlug } = await ensureSampleRound(owner, now)
    const [round] = await listRounds(app({ kind: 'public' }))
    expect(round).toMatchObject({ slug: roundSlug, fictional: true, phase: 'open', potPence: 450_000_000n })
    expect(round?.name.en).toContain('Example')
    expect(round?.closesAtLocal).toMatch(/T12:00$/)
    expect(round?.closesAt.getUTCDay()).toBe(5)
    expect(((round?.closesAt.getTime() ?? 0) - now.getTime()) / DAY_MS).toBeGreaterThanOrEqual(20.9)
  })

  it('has people with parts to play, whose names say that they are made up', async () => {
    const people = (await listSamplePeople(app({ kind: 'public' }), { text: '', page: 1 })).leading
    expect(people.every(({ name }) => name.includes('Example'))).toBe(true)
    expect(
      people.map(({ name, organisations, staff }) => [name, ...organisations, ...staff].join(', ')),
    ).toEqual([
      'Alex Example, Example Wellbeing Trust',
      'Bethan Example, Example Wellbeing Trust',
      'Fatima Example, fund-manager',
      'Gwen Example, Example Community Garden',
      'Owen Example, auditor',
      'Rowan Example, Example Riverside Link Workers',
      'Siân Example, fund-manager',
    ])
  })

  it('has a draft with sections in every state', async () => {
    const [alex] = (await listSamplePeople(app({ kind: 'public' }), { text: '', page: 1 })).leading
    const ctx = app({ kind: 'person', id: alex?.id ?? '', staff: [] })
    const [application] = await listMyApplications(ctx)
    const list = await getTaskList(ctx, { applicationId: application?.id ?? '' })
    expect(list.sections.map(({ status }) => status)).toEqual([
      'done',
      'in-progress',
      'done',
      'not-started',
      'not-started',
      'has-problems',
      'not-started',
      'not-started',
      'not-started',
    ])
  })

  it('has a submission for its staff to read', async () => {
    const people = (await listSamplePeople(app({ kind: 'public' }), { text: '', page: 1 })).leading
    const fatima = people.find(({ name }) => name.startsWith('Fatima'))
    const [round] = await listRounds(app({ kind: 'public' }))
    const staff = app({ kind: 'person', id: fatima?.id ?? '', staff: ['fund-manager'] })
    const input = listApplicationsInput.parse({ slug: round?.slug })
    expect(await listApplications(staff, input)).toMatchObject({ counts: { draft: 1, submitted: 1 } })
  })

  it('stays as it is when it is made again, whatever was typed since', async () => {
    const count = () =>
      db.execute(sql`SELECT (SELECT count(*) FROM grants.round) AS rounds,
      (SELECT count(*) FROM grants.answer) AS answers, (SELECT count(*) FROM auth.person) AS people,
      (SELECT count(*) FROM grants.organisation_member) AS members, (SELECT count(*) FROM audit.event) AS events`)
    const before = await count()
    await ensureSampleRound(owner, new Date(now.getTime() + DAY_MS))
    expect((await count()).rows).toEqual(before.rows)
  })

  it('is followed by another once it has closed', async () => {
    const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS)
    await db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.update(roundTable).set({ slug: 'example-closed', opensAt: daysAgo(22), closesAt: daysAgo(1) })
    })
    await ensureSampleRound(owner, now)
    const rounds = await db.select().from(roundTable).orderBy(asc(roundTable.closesAt))
    expect(rounds).toHaveLength(2)
    expect(rounds[1]?.opensAt).toEqual(now)
  })
})
