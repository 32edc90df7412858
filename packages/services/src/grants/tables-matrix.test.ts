import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { applicationEventKinds, applicationTransitions } from '@academy/domain/grants/application-state'
import { sql, type SQL } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  arrangeMatrix,
  matrixActors,
  matrixStates,
  outsiders,
  undone,
  type Matrix,
  type MatrixActor,
  type MatrixState,
} from './testing/arrange-matrix.ts'

// The second lock by itself: straight on the tables as the role of the pages, with no service in between.
const { db, as } = useTestDatabase()
const pages = () => as('academy_grants')
const members: readonly MatrixActor[] = ['lead', 'finance', 'certifier', 'contributor']

let matrix: Matrix
let tables: { name: string; key: string }[]

beforeAll(async () => {
  matrix = await arrangeMatrix(db, pages)
  const { rows } = await db.execute<{ name: string; key: string }>(sql`
    SELECT table_name AS name, min(column_name) AS key FROM information_schema.columns
    JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = 'grants' AND table_type = 'BASE TABLE' AND column_name IN ('application_id', 'submission_id')
    GROUP BY table_name ORDER BY table_name`)
  tables = [{ name: 'application', key: 'id' }, ...rows]
}, 120_000)

describe('every table about an application × everybody × every state', () => {
  it('shows rows as was reviewed', async () => {
    const rows = await everyCell((actor, state) =>
      Promise.all(
        tables.map(async ({ name, key }): Promise<[string, boolean]> => [
          name,
          await sees(actor, state, name, key),
        ]),
      ),
    )
    // After reviewing a change: vitest run --project services -u
    await expect(paragraphs(rows)).toMatchFileSnapshot('./tables-matrix.txt')
    const seenBy = (wanted: readonly MatrixActor[]) =>
      rows.filter(({ actor, yes }) => wanted.includes(actor) && yes.length > 0)
    expect(seenBy([...outsiders, 'nobody', 'auditor of the platform'])).toEqual([])
    const drafts = rows.filter(
      ({ actor, yes }) => !members.includes(actor) && yes.some((name) => /^answer|^comment/.test(name)),
    )
    expect(drafts).toEqual([])
    const sealed = rows.filter(
      ({ actor, state, yes }) =>
        state === 'sealed' && !members.includes(actor) && yes.some((name) => name.startsWith('submission')),
    )
    expect(sealed).toEqual([])
  }, 120_000)

  it('takes events as was reviewed, from nobody outside, and only where they may follow', async () => {
    const rows = await everyCell((actor, state) => eventsTaken(actor, state))
    await expect(paragraphs(rows)).toMatchFileSnapshot('./events-matrix.txt')
    expect(
      rows.filter(({ actor, yes }) => (outsiders.includes(actor) || actor === 'nobody') && yes.length > 0),
    ).toEqual([])
    for (const { state, yes } of rows) {
      const status = statusOf[state]
      const impossible = yes.filter(
        (kind) =>
          isMoving(kind) && !applicationTransitions.some((way) => way.from === status && way.kind === kind),
      )
      expect(impossible, state).toEqual([])
    }
  }, 120_000)
})

const statusOf = {
  draft: 'draft',
  'awaiting-sign-off': 'awaiting-sign-off',
  submitted: 'submitted',
  sealed: 'submitted',
  correcting: 'correcting',
  withdrawn: 'withdrawn',
  lapsed: 'draft',
  closed: 'submitted',
  reopened: 'reopened',
} as const satisfies Record<MatrixState, string>

interface Cell {
  actor: MatrixActor
  state: MatrixState
  /** What is shown or taken. */
  yes: string[]
}

function isMoving(kind: string): boolean {
  return applicationTransitions.some((way) => way.kind === kind)
}

async function everyCell(
  ask: (actor: MatrixActor, state: MatrixState) => Promise<[string, boolean][]>,
): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const actor of matrixActors) {
    for (const state of matrixStates) {
      const answers = await ask(actor, state)
      cells.push({ actor, state, yes: answers.filter(([, yes]) => yes).map(([name]) => name) })
    }
  }
  return cells
}

async function sees(actor: MatrixActor, state: MatrixState, table: string, key: string): Promise<boolean> {
  const { applicationId } = matrix.targets[state]
  const value =
    key === 'submission_id'
      ? sql`ANY (SELECT id FROM grants.submission WHERE application_id = ${applicationId})`
      : sql`${applicationId}`
  return rowsFor(
    actor,
    sql`SELECT 1 FROM grants.${sql.identifier(table)} WHERE ${sql.identifier(key)} = ${value}`,
  )
}

async function eventsTaken(actor: MatrixActor, state: MatrixState): Promise<[string, boolean][]> {
  const { applicationId } = matrix.targets[state]
  const who = matrix.actors[actor]
  const personId = who.kind === 'person' ? who.id : null
  const kinds = applicationEventKinds.filter((kind) => kind !== 'started')
  const taken: [string, boolean][] = []
  for (const kind of kinds) {
    const event = sql`INSERT INTO grants.application_event (application_id, kind, at, actor_id, detail)
      VALUES (${applicationId}, ${kind}, date_trunc('milliseconds', clock_timestamp()), ${personId}, '{"reason": "Why", "until": "2099-06-01T12:00:00Z", "sections": []}'::jsonb)`
    taken.push([kind, await rowsFor(actor, event)])
  }
  return taken
}

/** Whether a statement shows or changes a row; whatever it did is undone, and what the database refuses is no. */
async function rowsFor(actor: MatrixActor, statement: SQL): Promise<boolean> {
  const who = matrix.actors[actor]
  let rows = 0
  const work = async (tx: Db) => {
    rows = (await tx.execute(statement)).rowCount ?? 0
  }
  try {
    await undone(pages(), (tx) => (who.kind === 'person' ? asPerson(tx, who.id, work) : work(tx)))
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
    if (!['42501', '23514', '23001', '23503', 'P0001'].includes(code ?? '')) throw error
    return false
  }
  return rows > 0
}

/** A paragraph for each state: who is answered alike stands in one line. */
function paragraphs(cells: readonly Cell[]): string {
  return matrixStates
    .map((state) => {
      const here = cells.filter((cell) => cell.state === state)
      const byAnswer = Map.groupBy(here, ({ yes }) => yes.join(' ') || 'nothing')
      const lines = [...byAnswer].map(
        ([answer, alike]) => `  ${alike.map(({ actor }) => actor).join(', ')}: ${answer}`,
      )
      return `${state}\n${lines.join('\n')}\n`
    })
    .join('\n')
}
