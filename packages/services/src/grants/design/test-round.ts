import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import { findRoundPeople } from '@academy/db/grants/design/find-design'
import { findTests } from '@academy/db/grants/design/find-tests'
import { insertRound, insertRoundEvent, insertRoundVersion } from '@academy/db/grants/round/insert-round'
import { DomainError } from '@academy/domain/domain-error'
import type { RoundRole } from '@academy/domain/grants/round-state'
import { checkRoundDefinition } from '@academy/domain/round/check/check-round-definition'
import type { RoundProblem } from '@academy/domain/round/check/round-problem'
import { stopsTest } from '@academy/domain/round/check/stops-test'
import {
  writeRoundDefinition,
  type RoundDefinition,
  type WrittenRoundDefinition,
} from '@academy/domain/round/round-definition'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { versionRow } from '../round/version-row.ts'
import { designInput, loadDesign, requireRoundRole } from './load-design.ts'
import { readDraft } from './read-draft.ts'

export interface RoundTest {
  /** The slug under which it is a round like every other. */
  slug: string
  state: 'open' | 'closed' | 'ended'
  begunAt: Date
  begunBy: string | null
  endedAt: Date | null
  /** Nobody of the staff reads what was submitted before it is closed. */
  sealed: boolean
  applications: { all: number; submitted: number }
  /** The draft says something else by now than what is tried. */
  changed: boolean
}

export interface TestPage {
  round: RoundSummary
  roles: string[]
  /** Who can see and begin it: whoever has a role in the round. */
  people: { personId: string; name: string; role: RoundRole }[]
  /** What must be put right before the draft can be tried at all. */
  problems: RoundProblem[]
  /** The draft, in which they are. */
  definition: WrittenRoundDefinition
  /** Whether a test can still be begun: only of a round that was never published. */
  isDraft: boolean
  /** The one that goes on. */
  test: RoundTest | null
  /** Those that were ended, the newest first. */
  ended: RoundTest[]
}

/** How a round is tried. Three statements. Refuses with `signed-out`, `not-found`. */
export async function getTest(
  ctx: ServiceContext,
  { slug }: z.output<typeof designInput>,
): Promise<TestPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { round, roles, draft } = await loadDesign(tx, slug, personId)
    const people = await findRoundPeople(tx, round.id)
    const definition = readDraft(draft.definition)
    const problems = checkRoundDefinition(definition, ctx.now).filter(stopsTest)
    const sha256 = problems.length === 0 ? versionRow(definition).sha256 : ''
    const tests = (await findTests(tx, round.id)).map(
      ({ slug: testSlug, status, closesAt, sealed, versionSha256, begunAt, begunBy, endedAt, ...row }) => ({
        slug: testSlug,
        state: status === 'cancelled' ? ('ended' as const) : ctx.now < closesAt ? 'open' : 'closed',
        begunAt,
        begunBy,
        endedAt: endedAt === null ? null : new Date(endedAt),
        sealed,
        applications: row.applications,
        changed: versionSha256 !== sha256,
      }),
    ) satisfies RoundTest[]
    return {
      round: { ...toRoundSummary(round, ctx.now), name: definition.name },
      roles,
      people,
      problems,
      definition: writeRoundDefinition(definition),
      isDraft: round.status === 'draft',
      test: tests.find(({ state }) => state !== 'ended') ?? null,
      ended: tests.filter(({ state }) => state === 'ended').toReversed(),
    }
  })
}

export const beginTestInput = designInput

/**
 * Makes a test of the draft as it is now: a round of its own, with a version of its own, that only those see who have a role
 * in the round and whom they invite into an application of theirs. Refuses with `signed-out`, `not-found`, `not-allowed`;
 * `refused` because `round-published`, `problems` (`details.count`), or `waits-already` where one goes on.
 */
export async function beginTest(
  ctx: ServiceContext,
  { slug }: z.output<typeof beginTestInput>,
): Promise<{ slug: string }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadDesign(tx, slug, personId)
    requireRoundRole(design, 'fund-manager')
    if (design.round.status !== 'draft') throw new DomainError('refused', 'round-published')
    const definition = readDraft(design.draft.definition)
    const stops = checkRoundDefinition(definition, ctx.now).filter(stopsTest)
    if (stops.length > 0) throw new DomainError('refused', 'problems', { count: stops.length })
    const testId = await insertTest(tx, { ofId: design.round.id, ofSlug: slug, personId, definition })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'round.test-begun',
      subjectKind: 'round',
      subjectId: design.round.id,
      at,
      detail: { testId },
    })
    const test = (await findTests(tx, design.round.id)).find(({ id }) => id === testId)
    if (!test) throw new Error('the test that was begun is not there')
    return { slug: test.slug }
  })
}

async function insertTest(
  tx: Db,
  of: { ofId: string; ofSlug: string; personId: string; definition: RoundDefinition },
): Promise<string> {
  const version = { ...versionRow(of.definition), createdBy: of.personId }
  const { name, nameCy, opensAt, closesAt, closesAtLocal, closesAtZone } = version
  const test = await insertRound(tx, {
    // The database gives it its slug, its names and its instants: what stands here is written over.
    slug: `test-${of.ofSlug}`,
    testOf: of.ofId,
    fictional: true,
    name,
    nameCy,
    opensAt,
    closesAt,
    closesAtLocal,
    closesAtZone,
  })
  if (!test) throw new DomainError('refused', 'waits-already')
  const { id: versionId } = await insertRoundVersion(tx, test.id, 1, version)
  await insertRoundEvent(tx, { roundId: test.id, kind: 'test-begun', versionId, actorId: of.personId })
  return test.id
}

const kinds = { close: 'test-closed', reopen: 'test-reopened', end: 'test-ended' } as const

export const moveTestInput = designInput.extend({ move: z.enum(['close', 'reopen', 'end']) })

/**
 * Closes the test that goes on, so that what is sealed can be read, opens it again, or ends it for good. Refuses with
 * `signed-out`, `not-found`, `not-allowed`; `refused` because `nothing-waits` where none goes on, and `conflict` where it is
 * closed or open already.
 */
export async function moveTest(
  ctx: ServiceContext,
  { slug, move }: z.output<typeof moveTestInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadDesign(tx, slug, personId)
    requireRoundRole(design, 'fund-manager')
    const test = (await findTests(tx, design.round.id)).find(({ status }) => status === 'published')
    if (!test) throw new DomainError('refused', 'nothing-waits')
    const isOpen = at < test.closesAt
    if ((move === 'close' && !isOpen) || (move === 'reopen' && isOpen)) throw new DomainError('conflict')
    const kind = kinds[move]
    await insertRoundEvent(tx, { roundId: test.id, kind, actorId: personId })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `round.${kind}`,
      subjectKind: 'round',
      subjectId: design.round.id,
      at,
      detail: { testId: test.id },
    })
  })
}
