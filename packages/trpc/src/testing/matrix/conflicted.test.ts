import { assignmentTable, conflictTable } from '@academy/db/grants/assess-tables'
import {
  organisationMembershipTable,
  organisationTable,
  roundTable,
  submissionTable,
} from '@academy/db/grants/grants-tables'
import type { Db } from '@academy/db/client/open-database'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { filledForm } from '@academy/domain/form/filled-form'
import { arrangeMatrix, undone, type Matrix } from '@academy/services/grants/testing/arrange-matrix'
import superjson from 'superjson'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../../create-caller.ts'
import { listProcedures } from '../../procedure-list.ts'
import { onApplications, onNoTarget, onTheRest } from './operations.ts'
import { matrixPorts } from './ports.ts'

// Driven by the list of procedures: one that is new tomorrow is tried without anybody remembering.
const { db, as } = useTestDatabase()
const madeUpId = '01990000-0000-7000-8000-000000000000'
const inputs = { ...onApplications, ...onTheRest, ...onNoTarget }
const procedures = listProcedures().filter(({ path }) => !/^(map|published)\./.test(path))
/** Says to himself of whose bid he has a conflict, and nothing else of it. */
const names: readonly string[] = ['assess.declaration']
/** About an organisation and not about a bid: fund managers decide whose a number is. */
const aboutOrganisations = /^grants\.(organisation|organisationCases|organisationCase)$/

/** Called with the assignment of the bid. */
const onAssignments = ['assess.bid', 'assess.move', 'assess.respond', 'assess.save']

const roles = ['fund-manager', 'senior-officer', 'assessor', 'panel', 'finance', 'auditor'] as const
let matrix: Matrix
const state = 'closed'
let secrets: string[]
let name: string
/** What a fund manager was told before there was a conflict. */
let control: string
/** Of the bid to the assessor, before there was a conflict. */
let assignmentId: string

beforeAll(async () => {
  matrix = await arrangeMatrix(db, () => as('academy_grants'))
  const { applicationId, organisationId, roundSlug, reference } = matrix.targets[state]
  const round = (await db.select().from(roundTable)).find(({ slug }) => slug === roundSlug)
  const organisation = (await db.select().from(organisationTable)).find(({ id }) => id === organisationId)
  const sent = (await db.select().from(submissionTable)).find((one) => one.applicationId === applicationId)
  name = organisation?.name ?? ''
  secrets = [
    applicationId,
    sent?.id ?? '',
    reference,
    sent?.sha256 ?? '',
    String(filledForm['people']?.['involvement']),
  ]
  const idOf = (role: (typeof roles)[number]) => {
    const actor = matrix.actors[`${role} of the round`]
    return actor.kind === 'person' ? actor.id : ''
  }
  const [assignment] = await db
    .insert(assignmentTable)
    .values({
      roundId: round?.id ?? '',
      applicationId,
      personId: idOf('assessor'),
      offeredBy: idOf('fund-manager'),
    })
    .returning()
  assignmentId = assignment?.id ?? ''
  control = await ask('staff.application', 'fund-manager')
  for (const role of roles) {
    await db.insert(conflictTable).values({
      roundId: round?.id ?? '',
      applicationId,
      personId: idOf(role),
      kind: 'partner',
      foundHow: 'found',
    })
  }
}, 300_000)

describe('whoever has a conflict of interest with a bid, by every operation that there is', () => {
  for (const role of roles) {
    it(`a ${role} gets nothing of it, and does nothing to it`, async () => {
      const told: string[] = []
      for (const { path } of procedures) {
        const answer = await ask(path, role)
        if (secrets.some((secret) => answer.includes(secret))) told.push(path)
        if (answer.includes(name) && !names.includes(path) && !aboutOrganisations.test(path))
          told.push(`${path}: name`)
        if ((path in onApplications || onAssignments.includes(path)) && !answer.startsWith('refused'))
          told.push(`${path}: ${answer.slice(0, 80)}`)
      }
      expect(told).toEqual([])
    }, 60_000)
  }

  it('would have got it without one', () => {
    const shown = secrets.slice(2)
    expect(shown.filter((secret) => !control.includes(secret))).toEqual([])
    expect(control).toContain(name)
  })

  it('who also belongs to what applies does nothing with it as staff', async () => {
    const actor = matrix.actors['fund-manager of the round']
    const { organisationId, reference } = matrix.targets[state]
    await db.insert(organisationMembershipTable).values({
      organisationId,
      personId: actor.kind === 'person' ? actor.id : '',
      role: 'finance',
    })
    const told: string[] = []
    for (const { path } of procedures.filter((one) => one.path.startsWith('staff.'))) {
      const answer = await ask(path, 'fund-manager')
      const isApplicants = ['staff.clarifications', 'staff.messagesTo', 'staff.answer'].includes(path)
      if (!isApplicants && (answer.includes(reference) || answer.includes(name))) told.push(path)
      if (!isApplicants && path in onApplications && !answer.startsWith('refused')) told.push(path)
    }
    expect(told).toEqual([])
  })
})

type Callable = Record<string, Record<string, (input: unknown) => Promise<unknown>>>

async function ask(path: string, role: (typeof roles)[number]): Promise<string> {
  let answer = 'nothing'
  await undone(as('academy_grants'), async (tx) => {
    answer = await call(tx, path, role)
  }).catch((error: unknown) => {
    answer = `refused by the database: ${String(error)}`
  })
  return answer
}

async function call(tx: Db, path: string, role: (typeof roles)[number]): Promise<string> {
  const actor = matrix.actors[`${role} of the round`]
  const [router = '', operation = ''] = path.split('.')
  const log = { info: () => {}, error: () => {} }
  const api = createApi({ db: tx, actor, now: new Date(), log, ports: matrixPorts }) as unknown as Callable
  try {
    const asked = inputs[path]?.(matrix.targets[state], { memberId: madeUpId, madeUpId })
    const input = onAssignments.includes(path) ? { ...(asked as object), id: assignmentId } : asked
    return superjson.stringify((await api[router]?.[operation]?.(input)) ?? null)
  } catch (error) {
    return `refused: ${String(error)}`
  }
}
