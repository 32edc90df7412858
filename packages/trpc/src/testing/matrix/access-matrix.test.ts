import type { Db } from '@academy/db/client/open-database'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { DomainError } from '@academy/domain/domain-error'
import { filledForm } from '@academy/domain/form/filled-form'
import type { Actor } from '@academy/services/actor/actor'
import {
  arrangeMatrix,
  matrixActors,
  matrixStates,
  outsiders,
  undone,
  type Matrix,
  type MatrixActor,
  type MatrixState,
} from '@academy/services/grants/testing/arrange-matrix'
import superjson from 'superjson'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../../create-caller.ts'
import { listProcedures } from '../../procedure-list.ts'
import { onApplications, onNoTarget, onTheRest } from './operations.ts'
import { matrixPorts } from './ports.ts'

const { db, as } = useTestDatabase()
const inputs = { ...onApplications, ...onTheRest, ...onNoTarget }
const procedures = listProcedures().filter(({ path }) => !/^(map|published)\./.test(path))
const madeUpId = '01990000-0000-7000-8000-000000000000'
const madeUp = { applicationId: madeUpId, organisationId: madeUpId, roundSlug: 'made-up', reference: 'A-MADE-UP', commentId: madeUpId, rivalId: madeUpId } // prettier-ignore

/** What the lead has written in each of the applications, word for word. */
const WRITTEN = String(filledForm['people']?.['involvement'])

let matrix: Matrix
/** What each operation answered, by who asked and in which state. */
const answers = new Map<string, string>()
const answerOf = (path: string, actor: MatrixActor, state: MatrixState) =>
  answers.get(`${path} ${actor} ${state}`)

beforeAll(async () => {
  matrix = await arrangeMatrix(db, () => as('academy_grants'))
  for (const { path } of procedures) {
    for (const actor of matrixActors) {
      const states = path in onNoTarget ? matrixStates.slice(0, 1) : matrixStates
      for (const state of states) answers.set(`${path} ${actor} ${state}`, await ask(path, actor, state))
    }
  }
}, 300_000)

describe('every operation × everybody × every state', () => {
  it('has a row for every operation that there is, and for none that there is not', () => {
    expect(Object.keys(inputs).toSorted()).toEqual(procedures.map(({ path }) => path).toSorted())
  })

  it('answers as was reviewed', async () => {
    // After reviewing a change: vitest run --project trpc -u
    await expect(describeMatrix()).toMatchFileSnapshot('./access-matrix.txt')
  })

  it('gives whoever is signed out what is public, and nothing else', () => {
    for (const { path, access } of procedures) {
      expect(answerOf(path, 'nobody', 'draft') === 'signed-out', path).toBe(access !== 'public')
    }
  })

  it('gives outsiders nothing of an application in any state, in the words it has for one that never was', async () => {
    for (const path of Object.keys(onApplications)) {
      for (const actor of outsiders) {
        const never = await askWith(path, matrix.actors[actor], madeUp)
        for (const state of matrixStates) expect(answerOf(path, actor, state), `${path}, ${actor}, ${state}`).toBe(never) // prettier-ignore
        expect(['not-found', 'not-allowed']).toContain(never)
      }
    }
  })

  it('shows what was written to its people, and to staff of the round what was submitted once it is not sealed', () => {
    const shown = [...answers].filter(([, answer]) => answer === 'yes, with what was written')
    const readers = new Set(shown.map(([cell]) => cell))
    const members = ['lead', 'finance', 'certifier', 'contributor'] as const
    for (const state of matrixStates) {
      for (const actor of members) expect(readers).toContain(`grants.checkAnswers ${actor} ${state}`)
    }
    const staff = ['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor'].map(
      (role) => `${role} of the round`,
    )
    const submitted = ['submitted', 'correcting', 'withdrawn', 'closed', 'reopened']
    const allowed = [
      ...members.map((actor) => `${actor} `),
      ...staff.flatMap((actor) => submitted.map((state) => `${actor} ${state}`)),
    ]
    const others = [...readers].filter(
      (cell) => !allowed.some((one) => cell.split(' ').slice(1).join(' ').startsWith(one)),
    )
    expect(others).toEqual([])
  })

  it('lets leads alone submit, withdraw, correct and take back, and certifiers sign off what waits for it', () => {
    for (const name of ['submit', 'withdraw', 'undoWithdrawal', 'beginCorrection']) {
      const done = [...answers].filter(([cell, answer]) => cell.startsWith(`grants.${name} `) && answer.startsWith('yes')) // prettier-ignore
      const others = done.map(([cell]) => cell.slice(`grants.${name} `.length)).filter((cell) => !/^lead (?!of)/.test(cell)) // prettier-ignore
      expect(others).toEqual(name === 'submit' ? ['certifier awaiting-sign-off'] : [])
    }
  })

  it('never answers with a fault of ours', () => {
    expect([...answers].filter(([, answer]) => answer.startsWith('fault'))).toEqual([])
  })
})

function ask(path: string, actor: MatrixActor, state: MatrixState): Promise<string> {
  return askWith(path, matrix.actors[actor], matrix.targets[state])
}

/** Calls it as the application's role in a transaction that is undone, whatever came of it. */
async function askWith(path: string, actor: Actor, target: typeof madeUp): Promise<string> {
  const member = matrix.actors.contributor
  const things = { memberId: member.kind === 'person' ? member.id : '', madeUpId }
  const input = inputs[path]?.(target, things)
  let answer = 'nothing'
  try {
    await undone(as('academy_grants'), async (tx) => {
      answer = await call(tx, path, actor, input)
    })
  } catch (error) {
    return `fault: ${String(error)}`
  }
  return answer
}

type Callable = Record<string, Record<string, (input: unknown) => Promise<unknown>>>

async function call(tx: Db, path: string, actor: Actor, input: unknown): Promise<string> {
  const log = { info: () => {}, error: () => {} }
  const [router = '', name = ''] = path.split('.')
  const api = createApi({ db: tx, actor, now: new Date(), log, ports: matrixPorts }) as unknown as Callable
  try {
    const answer = await api[router]?.[name]?.(input)
    return superjson.stringify(answer ?? null).includes(WRITTEN) ? 'yes, with what was written' : 'yes'
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    if (cause instanceof DomainError) return cause.reason === cause.code ? cause.code : `${cause.code} (${cause.reason})` // prettier-ignore
    return `fault: ${String(error)}`
  }
}

/** One paragraph for each operation: who is answered alike stands in one line, and so do states. */
function describeMatrix(): string {
  return procedures.map(({ path }) => `${path}\n${rowsFor(path).join('\n')}\n`).join('\n')
}

function rowsFor(path: string): string[] {
  const byRow = Map.groupBy(matrixActors, (actor) => rowOf(path, actor))
  return [...byRow].map(([row, actors]) => `  ${actors.join(', ')}: ${row}`)
}

function rowOf(path: string, actor: MatrixActor): string {
  const states = matrixStates.filter((state) => answerOf(path, actor, state) !== undefined)
  const byAnswer = Map.groupBy(states, (state) => answerOf(path, actor, state) ?? '')
  if (byAnswer.size === 1) return [...byAnswer.keys()].join('')
  return [...byAnswer].map(([answer, where]) => `${answer} when ${where.join(' ')}`).join('; ')
}
