import type { Db } from '@academy/db/client/open-database'
import {
  applicationTable,
  clarificationTable,
  commentTable,
  organisationMembershipTable,
  roundTable,
} from '@academy/db/grants/grants-tables'
import { giveRoundRole } from '@academy/db/grants/round/give-round-role'
import { roundRoles, type RoundRole } from '@academy/domain/grants/round-state'
import { eq, sql } from 'drizzle-orm'
import type { Actor, StaffRole } from '../../actor/actor.ts'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import type { ServiceContext } from '../../service-context.ts'
import { writeComment } from '../apply/comments.ts'
import { beginCorrection } from '../apply/correct-application.ts'
import { sendForSignOff } from '../apply/sign-off.ts'
import { startApplication } from '../apply/start-application.ts'
import { withdrawApplication } from '../apply/withdraw-application.ts'
import { answerClarification } from '../staff/answer-clarification.ts'
import { askClarification } from '../staff/ask-clarification.ts'
import { reopenApplication } from '../staff/reopen-application.ts'
import { writeNote } from '../staff/write-note.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants } from './arrange-grants.ts'

/** Whoever could ask something about an application, by what ties them to it. */
export const matrixActors = [
  'nobody',
  'lead',
  'finance',
  'certifier',
  'contributor',
  'former lead',
  'stranger',
  'lead of a rival',
  ...roundRoles.map((role) => `${role} of the round` as const),
  'fund-manager of another round',
  'auditor of the platform',
] as const
export type MatrixActor = (typeof matrixActors)[number]

/** Whoever must never meet anything of the application, whatever they ask. */
export const outsiders: readonly MatrixActor[] = [
  'former lead',
  'stranger',
  'lead of a rival',
  'fund-manager of another round',
]

/** Where an application and its round can be. */
export const matrixStates = [
  'draft',
  'awaiting-sign-off',
  'submitted',
  'sealed',
  'correcting',
  'withdrawn',
  'lapsed',
  'closed',
  'reopened',
] as const
export type MatrixState = (typeof matrixStates)[number]

export interface MatrixTarget {
  applicationId: string
  organisationId: string
  roundSlug: string
  reference: string
  commentId: string
  /** A question of staff that waits for its answer, where something was submitted. */
  clarificationId?: string
  /** An application of the same round, of somebody else's organisation. */
  rivalId: string
}

export interface Matrix {
  actors: Record<MatrixActor, Actor>
  targets: Record<MatrixState, MatrixTarget>
}

const HOUR_MS = 3_600_000

/**
 * One application in every state, each of an organisation and in a round of its own, and one person for everything that can
 * tie somebody to them: the same people have their part in all of them.
 */
export async function arrangeMatrix(owner: Db, app: () => Db): Promise<Matrix> {
  const arrange = arrangeGrants(owner, app)
  const ids = await arrangePeople(arrange)
  const elsewhere = await arrange.round()
  await giveRoundRole(owner, { roundSlug: elsewhere, personId: ids['fund-manager of another round'], role: 'fund-manager', givenBy: null }) // prettier-ignore
  const rival = await arrange.organisation(ids['lead of a rival'])
  const context = (name: Exclude<MatrixActor, 'nobody'>): ServiceContext => ({
    ...arrange.contextOf(ids[name], staffOf(name)),
    ports: { origin: 'https://grants.example' },
  })

  async function target(state: MatrixState): Promise<MatrixTarget> {
    const lead = context('lead')
    const roundSlug = await arrange.round()
    const roundIs = (change: object) => setAside(owner, (tx) => tx.update(roundTable).set(change).where(eq(roundTable.slug, roundSlug))) // prettier-ignore
    for (const role of roundRoles) await giveRoundRole(owner, { roundSlug, personId: ids[`${role} of the round`], role, givenBy: null }) // prettier-ignore
    const organisationId = await arrange.organisation(ids.lead, ids.contributor)
    await owner.insert(organisationMembershipTable).values([
      { organisationId, personId: ids.finance, role: 'finance' },
      { organisationId, personId: ids.certifier, role: 'certifier' },
      { organisationId, personId: ids['former lead'], role: 'lead', endedAt: new Date(), endedHow: 'left' },
    ])
    const { applicationId } = await startApplication(lead, { roundSlug, organisationId })
    const { applicationId: rivalId } = await startApplication(context('lead of a rival'), {
      roundSlug,
      organisationId: rival,
    })
    await arrange.fillIn(lead, applicationId)
    await writeComment(lead, { applicationId, section: 'people', field: null, body: 'A comment' })
    const [row] = await owner.select().from(applicationTable).where(eq(applicationTable.id, applicationId))
    const [comment] = await owner.select().from(commentTable).where(eq(commentTable.applicationId, applicationId)) // prettier-ignore
    const reference = row?.reference ?? ''
    const submit = () => submitApplication(lead, { applicationId, idempotencyKey: uuidv7() })
    if (state === 'awaiting-sign-off') {
      await roundIs({ signOffRequired: true })
      await sendForSignOff(context('contributor'), { applicationId })
    }
    await writeNote(context('fund-manager of the round'), { slug: roundSlug, reference, body: 'A note' })
    const isSubmitted = state !== 'draft' && state !== 'awaiting-sign-off' && state !== 'lapsed'
    if (isSubmitted) await submit()
    const ask = (question: string) => askClarification(context('fund-manager of the round'), { slug: roundSlug, reference, question, dueLocal: '2099-06-01T12:00' }) // prettier-ignore
    const asked = isSubmitted ? [await ask('Answered'), await ask('Open')] : []
    const [answered, open] = await owner.select().from(clarificationTable).where(eq(clarificationTable.applicationId, applicationId)).orderBy(clarificationTable.id) // prettier-ignore
    if (asked.length > 0) await answerClarification(lead, { applicationId, clarificationId: answered?.id ?? '', answer: 'An answer' }) // prettier-ignore
    if (state === 'sealed') await roundIs({ sealedUntilClosing: true })
    if (state === 'correcting') await beginCorrection(lead, { applicationId })
    if (state === 'withdrawn') await withdrawApplication(lead, { applicationId })
    if (['lapsed', 'closed', 'reopened'].includes(state)) {
      await arrange.moveDeadline(roundSlug, new Date(Date.now() - HOUR_MS))
    }
    if (state === 'reopened') {
      const where = {
        slug: roundSlug,
        reference,
        sections: [],
        untilLocal: '2099-06-01T12:00',
        reason: 'Why',
      }
      await reopenApplication(context('fund-manager of the round'), where)
    }
    return {
      applicationId,
      organisationId,
      roundSlug,
      reference,
      commentId: comment?.id ?? '',
      rivalId,
      ...(open && { clarificationId: open.id }),
    }
  }

  const targets = {} as Record<MatrixState, MatrixTarget>
  for (const state of matrixStates) targets[state] = await target(state)
  const actors = Object.fromEntries(
    matrixActors.map((name): [MatrixActor, Actor] => [
      name,
      name === 'nobody' ? { kind: 'public' } : { kind: 'person', id: ids[name], staff: staffOf(name) },
    ]),
  ) as Record<MatrixActor, Actor>
  return { actors, targets }
}

type Named = Exclude<MatrixActor, 'nobody'>

async function arrangePeople({ person }: ReturnType<typeof arrangeGrants>): Promise<Record<Named, string>> {
  const ids = {} as Record<Named, string>
  for (const name of matrixActors) if (name !== 'nobody') ids[name] = await person(staffOf(name)[0])
  return ids
}

/** Fund managers may make rounds, the platform's auditor may read the log; all else is a part in one round. */
function staffOf(name: MatrixActor): StaffRole[] {
  const role: RoundRole | undefined = roundRoles.find((one) => name.startsWith(one))
  if (name === 'auditor of the platform') return ['auditor']
  return role === 'fund-manager' ? ['fund-manager'] : []
}

/** As nobody can in earnest: with the rules of the database set aside for one transaction. */
async function setAside(owner: Db, work: (tx: Db) => Promise<unknown>): Promise<void> {
  await owner.transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL session_replication_role = replica`)
    await work(tx)
  })
}

class Undo extends Error {}

/**
 * Does `work` in one transaction that is undone when it ends, after all its constraints were asked. The transactions that
 * `work` begins are this one: within a savepoint of their own, parts of a submission would be of another than it.
 */
export async function undone(db: Db, work: (tx: Db) => Promise<void>): Promise<void> {
  const tried = db.transaction(async (tx) => {
    const same = Object.create(tx, {
      transaction: { value: (inner: (tx: Db) => Promise<unknown>) => inner(same) },
    }) as Db
    await work(same)
    await tx.execute(sql`SET CONSTRAINTS ALL IMMEDIATE`)
    throw new Undo()
  })
  await tried.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error
  })
}
