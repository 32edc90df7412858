import { asPerson } from '@academy/db/actor/as-person'
import { findApplications } from '@academy/db/grants/staff/find-applications'
import {
  applicationFlags,
  applicationSorts,
  arrivals,
  nationLetters,
} from '@academy/domain/grants/application-list'
import { applicationStatuses, type ApplicationStatus } from '@academy/domain/grants/application-state'
import { PENCE_MAX } from '@academy/domain/money/pence'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { isSealed } from '../round/is-sealed.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { placeOf, signedPlace } from './place-of.ts'
import { staffOfRound } from './staff-of-round.ts'

/** So many stand on a page. */
export const APPLICATIONS_PER_PAGE = 50
/** A file of the list has all of them; no round of ours comes near. */
const ROWS_MAX = 100_000

const pence = z.bigint().min(0n).max(PENCE_MAX).nullable().default(null)

export const applicationsFilterInput = z.strictObject({
  slug: z.string().min(1).max(100),
  status: z.enum(applicationStatuses).nullable().default(null),
  text: z.string().trim().max(100).default(''),
  nation: z.enum(nationLetters).nullable().default(null),
  arrival: z.enum(arrivals).nullable().default(null),
  askedFromPence: pence,
  askedToPence: pence,
  flags: z.array(z.enum(applicationFlags)).max(applicationFlags.length).default([]),
})

export const listApplicationsInput = applicationsFilterInput.extend({
  sort: z.enum(applicationSorts).default('submitted'),
  /** Only what stands beyond the place that a cursor of this list names. */
  after: z.string().max(1000).nullable().default(null),
  before: z.string().max(1000).nullable().default(null),
  /** Everything at once, for a file. */
  all: z.boolean().default(false),
})

export interface ListedApplication {
  reference: string
  status: ApplicationStatus
  organisationName: string
  createdAt: Date
  submittedAt: Date | null
  late: boolean
  /** What is asked for over all years; `null` where nothing was submitted, or where the round is sealed. */
  askedPence: bigint | null
}

export interface ApplicationList {
  round: RoundSummary
  roles: string[]
  /** Nobody reads what was submitted before the round has closed. */
  sealed: boolean
  /** Of all that the other filters leave, whatever state is chosen. */
  counts: Record<ApplicationStatus, number>
  /** How many the filters leave together. */
  total: number
  /** Which of them these are, counted from 1; nothing where there are none. */
  places: { first: number; last: number } | null
  /** Cursors of the pages before and after. */
  previous: string | null
  next: string | null
  applications: ListedApplication[]
}

/**
 * The applications of a round for its staff, without an answer: three statements, the one that says who asks among them.
 * Refuses with `signed-out`; `not-found` to whoever has no role in the round; `not-allowed` to assessors; `invalid` for a
 * cursor of another list.
 */
export async function listApplications(
  ctx: ServiceContext,
  input: z.output<typeof listApplicationsInput>,
): Promise<ApplicationList> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { round, roles } = await staffOfRound(tx, input.slug, personId)
    const { slug: _slug, after, before, all, ...wanted } = input
    const from = placeOf(ctx, round.id, input)
    const rows = await findApplications(tx, {
      ...wanted,
      roundId: round.id,
      from,
      rowsMax: all ? ROWS_MAX : APPLICATIONS_PER_PAGE,
    })
    const found = rows[0]?.counts ?? {}
    const counts = Object.fromEntries(applicationStatuses.map((each) => [each, found[each] ?? 0])) as Record<
      ApplicationStatus,
      number
    >
    const { status } = input
    const total = status ? counts[status] : Object.values(counts).reduce((sum, count) => sum + count, 0)
    const listed = rows.flatMap((row) => toListed(row) ?? [])
    const [first, last] = [listed[0], listed.at(-1)]
    return {
      round: toRoundSummary(round, ctx.now),
      roles,
      sealed: isSealed(round, ctx.now),
      counts,
      total,
      places: first && last ? { first: first.place, last: last.place } : null,
      previous: first && first.place > 1 ? signedPlace(ctx, round.id, input, first) : null,
      next: last && last.place < total ? signedPlace(ctx, round.id, input, last) : null,
      applications: listed.map(({ key: _key, place: _place, ...application }) => application),
    }
  })
}

type FoundRow = Awaited<ReturnType<typeof findApplications>>[number]

/** Nothing of the row that only carries the counts. */
function toListed(row: FoundRow): (ListedApplication & { key: string; place: number }) | undefined {
  const { reference, status, organisationName, createdAt, submittedAt, late, askedPence, key, place } = row
  if (
    reference === null ||
    status === null ||
    organisationName === null ||
    createdAt === null ||
    key === null ||
    place === null
  )
    return undefined
  return {
    reference,
    status,
    organisationName,
    createdAt: new Date(createdAt),
    submittedAt: submittedAt === null ? null : new Date(submittedAt),
    late: late ?? false,
    askedPence: askedPence === null ? null : BigInt(askedPence),
    key,
    place,
  }
}
