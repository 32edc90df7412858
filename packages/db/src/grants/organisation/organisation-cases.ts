import { organisationCaseKinds } from '@academy/domain/organisation/organisation-words'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { changeRows } from '../../client/change-rows.ts'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { organisationCaseTable } from '../grants-tables.ts'

export type NewOrganisationCase = Pick<
  typeof organisationCaseTable.$inferInsert,
  'kind' | 'organisationId' | 'otherId' | 'scheme' | 'number' | 'evidence' | 'openedBy'
> & { id: string }

/** Opens a case; says whether it is new, or one like it is open. Call it inside `asPerson`. */
export async function insertOrganisationCase(db: Db, one: NewOrganisationCase): Promise<boolean> {
  const changed = await changeRows(
    db,
    sql`INSERT INTO grants.organisation_case (id, kind, organisation_id, other_id, scheme, number, evidence, opened_by)
    VALUES (${one.id}, ${one.kind}, ${one.organisationId}, ${one.otherId ?? null}, ${one.scheme ?? null}, ${one.number ?? null},
      ${one.evidence}, ${one.openedBy}) ON CONFLICT DO NOTHING`,
  )
  return changed === 1
}

const named = z.object({ id: z.string(), name: z.string(), people: z.number(), postcode: z.string() })
const row = z.object({
  id: z.string(),
  kind: z.enum(organisationCaseKinds),
  organisation: named,
  other: named.nullable(),
  scheme: z.string().nullable(),
  number: z.string().nullable(),
  /** Other organisations that state the number, by name. */
  alsoStatedBy: z.array(z.string()),
  evidence: z.string(),
  openedBy: z.string(),
  openedByName: z.string(),
  openedAt: pgValue.instant,
  proposal: z.enum(['grant', 'refuse']).nullable(),
  proposalReason: z.string().nullable(),
  proposedBy: z.string().nullable(),
  proposedByName: z.string().nullable(),
  outcome: z.enum(['granted', 'refused', 'withdrawn']).nullable(),
  decidedByName: z.string().nullable(),
  decidedAt: pgValue.instant.nullable(),
  belongs: z.boolean(),
})
export type OrganisationCaseRow = z.output<typeof row>

export interface CaseFilter {
  caseId?: string
  kind?: (typeof organisationCaseKinds)[number] | undefined
  state?: 'open' | 'decided' | undefined
}

/** Cases for the staff, those that wait longest first and then what was decided last; at most 200. Inside `asPerson`. */
export function findOrganisationCases(
  db: Db,
  { caseId, kind, state }: CaseFilter,
): Promise<OrganisationCaseRow[]> {
  return rowsOf(
    db,
    row,
    sql`SELECT one.id, one.kind, ${namedSql(sql`one.organisation_id`)} AS organisation, ${namedSql(sql`one.other_id`)} AS other,
      one.scheme, one.number,
      ARRAY(SELECT organisation.name FROM grants.organisation_registration stated
        JOIN grants.organisation ON organisation.id = stated.organisation_id
        WHERE stated.scheme = one.scheme AND stated.number = one.number AND stated.ended_at IS NULL
          AND stated.organisation_id <> one.organisation_id ORDER BY organisation.name) AS "alsoStatedBy",
      one.evidence, one.opened_by AS "openedBy", opener.name AS "openedByName", one.opened_at AS "openedAt",
      one.proposal, one.proposal_reason AS "proposalReason", one.proposed_by AS "proposedBy", proposer.name AS "proposedByName",
      one.outcome, decider.name AS "decidedByName", one.decided_at AS "decidedAt",
      grants.belongs_to(one.organisation_id, one.other_id) AS belongs
    FROM grants.organisation_case one
    JOIN auth.person opener ON opener.id = one.opened_by
    LEFT JOIN auth.person proposer ON proposer.id = one.proposed_by
    LEFT JOIN auth.person decider ON decider.id = one.decided_by
    WHERE (${caseId ?? null}::uuid IS NULL OR one.id = ${caseId ?? null}::uuid)
      AND (${kind ?? null}::text IS NULL OR one.kind = ${kind ?? null}::text)
      AND (${state ?? null}::text IS NULL OR (${state ?? null}::text = 'open') = (one.outcome IS NULL))
    ORDER BY one.outcome IS NOT NULL, one.decided_at DESC, one.opened_at, one.id LIMIT 200`,
  )
}

const namedSql = (
  id: ReturnType<typeof sql>,
) => sql`(SELECT jsonb_build_object('id', organisation.id, 'name', organisation.name,
  'postcode', organisation.postcode, 'people', (SELECT count(*)::int FROM grants.organisation_member member
    WHERE member.organisation_id = organisation.id)) FROM grants.organisation WHERE organisation.id = ${id})`

/** What the first of the staff found; says whether the case still waited for that. Call it inside `asPerson`. */
export async function proposeOnCase(
  db: Db,
  caseId: string,
  found: { proposal: 'grant' | 'refuse'; proposalReason: string; proposedBy: string },
): Promise<boolean> {
  const changed = await changeRows(
    db,
    sql`UPDATE grants.organisation_case SET proposal = ${found.proposal}, proposal_reason = ${found.proposalReason},
      proposed_by = ${found.proposedBy}, proposed_at = now() WHERE id = ${caseId} AND outcome IS NULL AND proposal IS NULL`,
  )
  return changed === 1
}

/** The second puts a finding back, so that the case waits again. Call it inside `asPerson`. */
export async function putBackCase(db: Db, caseId: string): Promise<boolean> {
  const rows = await db
    .update(organisationCaseTable)
    .set({ proposal: null, proposalReason: null, proposedBy: null, proposedAt: null })
    .where(and(eq(organisationCaseTable.id, caseId), isNull(organisationCaseTable.outcome)))
    .returning({ id: organisationCaseTable.id })
  return rows.length === 1
}

/**
 * The second agrees, and what was found is done by the database; says whether the case still waited. It throws, and the
 * transaction is lost, where `conflictOf` says why. Call it inside `asPerson`.
 */
export async function decideCase(
  db: Db,
  caseId: string,
  decision: { outcome: 'granted' | 'refused'; decidedBy: string },
): Promise<boolean> {
  const changed = await changeRows(
    db,
    sql`UPDATE grants.organisation_case SET outcome = ${decision.outcome}, decided_by = ${decision.decidedBy}, decided_at = now()
    WHERE id = ${caseId} AND outcome IS NULL AND proposal IS NOT NULL`,
  )
  return changed === 1
}

const conflicts = new Map([
  ['organisation_both_apply', 'both-apply'],
  ['organisation_merged', 'merged-already'],
])

/** Why the database could not do what was found, if it is that which was thrown. */
export function conflictOf(thrown: unknown): string | undefined {
  return conflicts.get(constraintOf(thrown))
}

/** Whether what was thrown says that a case is about an organisation that there is not. */
export function isOfNoOrganisation(thrown: unknown): boolean {
  return /^organisation_case_(organisation|other)_id_fkey$/.test(constraintOf(thrown))
}

function constraintOf(thrown: unknown): string {
  const cause = thrown instanceof Error ? thrown.cause : undefined
  return cause instanceof Error && 'constraint' in cause ? String(cause.constraint) : ''
}
