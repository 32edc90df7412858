import { asPerson } from '@academy/db/actor/as-person'
import {
  applicationSorts,
  countApplications,
  findApplications,
} from '@academy/db/grants/staff/find-applications'
import { applicationStatuses, type ApplicationStatus } from '@academy/domain/grants/application-state'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { staffOfRound } from './staff-of-round.ts'

/** So many stand on a page. */
export const APPLICATIONS_PER_PAGE = 50
/** A file of the list has all of them; no round of ours comes near. */
const ROWS_MAX = 100_000

export const listApplicationsInput = z.strictObject({
  slug: z.string().min(1).max(100),
  status: z.enum(applicationStatuses).nullable().default(null),
  text: z.string().trim().max(100).default(''),
  sort: z.enum(applicationSorts).default('submitted'),
  page: z.int().min(1).max(10_000).default(1),
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
  /** Of all that the search leaves, whatever state is chosen. */
  counts: Record<ApplicationStatus, number>
  /** How many the filters leave together. */
  total: number
  page: number
  pages: number
  applications: ListedApplication[]
}

/**
 * The applications of a round for its staff, without an answer: three statements. Refuses with `signed-out`; `not-found` to
 * whoever has no role in the round; `not-allowed` to assessors.
 */
export async function listApplications(
  ctx: ServiceContext,
  input: z.output<typeof listApplicationsInput>,
): Promise<ApplicationList> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { round, roles } = await staffOfRound(tx, input.slug, personId)
    const { status, text, sort, page, all } = input
    const rowsMax = all ? ROWS_MAX : APPLICATIONS_PER_PAGE
    const offset = all ? 0 : (page - 1) * APPLICATIONS_PER_PAGE
    const rows = await findApplications(tx, { roundId: round.id, status, text, sort, offset, rowsMax })
    // A page beyond the last has no row to carry the counts; without a search they are those of the round.
    const found = rows[0]?.counts ?? (text === '' ? await countApplications(tx, round.id) : {})
    const counts = Object.fromEntries(applicationStatuses.map((each) => [each, found[each] ?? 0])) as Record<
      ApplicationStatus,
      number
    >
    const total = status ? counts[status] : Object.values(counts).reduce((sum, count) => sum + count, 0)
    return {
      round: toRoundSummary(round, ctx.now),
      roles,
      sealed: isSealed(round, ctx.now),
      counts,
      total,
      page,
      pages: Math.max(1, Math.ceil(total / APPLICATIONS_PER_PAGE)),
      applications: rows.map(({ createdAt, submittedAt, askedPence, late, counts: _counts, ...row }) => ({
        ...row,
        createdAt: new Date(createdAt),
        submittedAt: submittedAt === null ? null : new Date(submittedAt),
        late: late ?? false,
        askedPence: askedPence === null ? null : BigInt(askedPence),
      })),
    }
  })
}

/** For what is said on the page; what is shown, the database decides (`grants.rounds_i_read`). */
export function isSealed(
  round: { sealedUntilClosing: boolean; closesAt: Date; graceMinutes: number },
  now: Date,
): boolean {
  return round.sealedUntilClosing && now.getTime() < round.closesAt.getTime() + round.graceMinutes * 60_000
}
