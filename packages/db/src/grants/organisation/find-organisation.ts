import { memberRoles } from '@academy/domain/organisation/member-role'
import { organisationCardSchema, type OrganisationCard } from '@academy/domain/organisation/organisation-card'
import {
  organisationCaseKinds,
  organisationEventKinds,
} from '@academy/domain/organisation/organisation-words'
import { registrationSchemes, registrationStatuses } from '@academy/domain/organisation/registration'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const jsonInstant = z.iso.datetime({ offset: true })
const eventRow = z.object({
  kind: z.enum(organisationEventKinds),
  at: jsonInstant,
  /** Nothing where it is one of the staff, whose name is not for the reader. */
  actor: z.string().nullable(),
  /** Whom it is about, where the reader may know. */
  person: z.string().nullable(),
  other: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
})

const row = z.object({
  id: z.string(),
  card: organisationCardSchema,
  mergedInto: z.string().nullable(),
  role: z.enum(memberRoles).nullable(),
  aliases: z.array(z.string()),
  numbers: z.array(
    z.object({
      scheme: z.enum(registrationSchemes),
      number: z.string(),
      status: z.enum(registrationStatuses),
      others: z.number(),
    }),
  ),
  members: z.array(z.object({ personId: z.string(), name: z.string(), role: z.enum(memberRoles) })),
  invitations: z.array(
    z.object({ id: z.string(), email: z.string(), role: z.enum(memberRoles), expiresAt: jsonInstant }),
  ),
  cases: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(organisationCaseKinds),
      number: z.string().nullable(),
      openedAt: jsonInstant,
    }),
  ),
  events: z.array(eventRow),
})

export type OrganisationRow = z.output<typeof row>

/** An organisation with all that its page shows, as far as the person may see it. One statement; inside `asPerson`. */
export async function findOrganisation(
  db: Db,
  organisationId: string,
  personId: string,
): Promise<OrganisationRow | undefined> {
  const [found] = await rowsOf(
    db,
    row,
    sql`SELECT own.id, grants.organisation_card(own.id) AS card, own.merged_into AS "mergedInto",
      (SELECT role FROM grants.organisation_member WHERE organisation_id = own.id AND person_id = ${personId}) AS role,
      ARRAY(SELECT name FROM grants.organisation_alias WHERE organisation_id = own.id ORDER BY since, id) AS aliases,
      coalesce((SELECT jsonb_agg(jsonb_build_object('scheme', scheme, 'number', number, 'status', status, 'others', others)
        ORDER BY scheme, number) FROM grants.numbers_of(own.id)), '[]') AS numbers,
      coalesce((SELECT jsonb_agg(jsonb_build_object('personId', person.id, 'name', person.name, 'role', member.role)
          ORDER BY array_position(ARRAY['lead', 'finance', 'certifier', 'contributor'], member.role), person.name, person.id)
        FROM grants.organisation_member member JOIN auth.person ON person.id = member.person_id
        WHERE member.organisation_id = own.id), '[]') AS members,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', id, 'email', email, 'role', role, 'expiresAt', expires_at)
          ORDER BY created_at, id) FROM grants.invitation
        WHERE organisation_id = own.id AND accepted_at IS NULL AND withdrawn_at IS NULL), '[]') AS invitations,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'number', number, 'openedAt', opened_at) ORDER BY opened_at, id)
        FROM grants.organisation_case WHERE organisation_id = own.id AND outcome IS NULL), '[]') AS cases,
      coalesce((SELECT jsonb_agg(to_jsonb(one) - 'seq' ORDER BY one.seq DESC) FROM (
        SELECT event.seq, event.kind, event.at, event.detail, actor.name AS actor, about.name AS person, other.name AS other
        FROM grants.organisation_event event
        LEFT JOIN auth.person actor ON actor.id = event.actor_id
        LEFT JOIN auth.person about ON about.id::text = event.detail ->> 'personId'
        LEFT JOIN grants.organisation other ON other.id::text = coalesce(event.detail ->> 'organisationId', event.detail ->> 'into')
        WHERE event.organisation_id = own.id ORDER BY event.seq DESC LIMIT 50) one), '[]') AS events
    FROM grants.organisation own WHERE own.id = ${organisationId}`,
  )
  return found
}

const cardRow = z.object({ card: organisationCardSchema.nullable() })

/**
 * What is known of an organisation, for forms and what is submitted; nothing where the person may not see it. One that was
 * merged is the one that stands for it. One statement. Call it inside `asPerson`.
 */
export async function findOrganisationCard(
  db: Db,
  organisationId: string,
): Promise<OrganisationCard | undefined> {
  const [found] = await rowsOf(db, cardRow, sql`SELECT grants.organisation_card(${organisationId}) AS card`)
  return found?.card ?? undefined
}

const matchRow = z.object({
  id: z.string(),
  name: z.string(),
  place: z.string(),
  numbers: z.array(z.string()),
  byNumber: z.boolean(),
  /** The person belongs to it. */
  own: z.boolean(),
})
export type OrganisationMatch = z.output<typeof matchRow>

/** Organisations that one about to be made may be, at most ten: by number first, then by name and place. Inside `asPerson`. */
export function findMatches(
  db: Db,
  {
    numbers,
    name,
    postcode,
  }: { numbers: readonly { scheme: string; number: string }[]; name: string; postcode: string },
): Promise<OrganisationMatch[]> {
  return rowsOf(
    db,
    matchRow,
    sql`SELECT id, name, place, numbers, by_number AS "byNumber", own
    FROM grants.match_organisations(${JSON.stringify(numbers)}::jsonb, ${name}, ${postcode})`,
  )
}
