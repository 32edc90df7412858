import { sql } from 'drizzle-orm'
import { jsonb, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import {
  areaColumns,
  areaShapeColumns,
  areaSuccessorColumns,
  awardColumns,
  evidenceItemColumns,
  indicatorColumns,
  observationColumns,
  organisationColumns,
  organisationIdentifierColumns,
  partnershipColumns,
  partnershipMemberColumns,
  policyEventColumns,
  programmeColumns,
  schemeAreaColumns,
  schemeColumns,
  serviceColumns,
} from './record-columns.ts'
import { deskColumns } from './shared-columns.ts'

const registry = pgSchema('registry')

const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`)

/** The desk's tables, as migration 0002 makes them. */
export const registryTables = {
  area: registry.table('area', { id: id(), ...areaColumns(), ...deskColumns() }),
  areaSuccessor: registry.table('area_successor', areaSuccessorColumns(), (t) => [
    primaryKey({ columns: [t.fromId, t.toId] }),
  ]),
  areaShape: registry.table(
    'area_shape',
    {
      ...areaShapeColumns(),
      importedAt: timestamp('imported_at', { withTimezone: true }).notNull().defaultNow(),
    },
    (t) => [primaryKey({ columns: [t.areaId, t.resolution] })],
  ),
  organisation: registry.table('organisation', { id: id(), ...organisationColumns(), ...deskColumns() }),
  organisationIdentifier: registry.table('organisation_identifier', organisationIdentifierColumns(), (t) => [
    primaryKey({ columns: [t.scheme, t.identifier] }),
  ]),
  programme: registry.table('programme', { id: id(), ...programmeColumns(), ...deskColumns() }),
  scheme: registry.table('scheme', { id: id(), ...schemeColumns(), ...deskColumns() }),
  schemeArea: registry.table('scheme_area', schemeAreaColumns(), (t) => [
    primaryKey({ columns: [t.schemeId, t.areaId] }),
  ]),
  service: registry.table('service', { id: id(), ...serviceColumns(), ...deskColumns() }),
  partnership: registry.table('partnership', { id: id(), ...partnershipColumns(), ...deskColumns() }),
  partnershipMember: registry.table('partnership_member', partnershipMemberColumns(), (t) => [
    primaryKey({ columns: [t.partnershipId, t.organisationId] }),
  ]),
  award: registry.table('award', { id: id(), ...awardColumns(), ...deskColumns() }),
  policyEvent: registry.table('policy_event', { id: id(), ...policyEventColumns(), ...deskColumns() }),
  evidenceItem: registry.table('evidence_item', { id: id(), ...evidenceItemColumns(), ...deskColumns() }),
  indicator: registry.table('indicator', { id: id(), ...indicatorColumns(), ...deskColumns() }),
  observation: registry.table('observation', { id: id(), ...observationColumns(), ...deskColumns() }),
}

/** Who changed what, why, from what to what. */
export const registryChange = registry.table('change', {
  id: id(),
  recordKind: text('record_kind').notNull(),
  recordId: uuid('record_id').notNull(),
  actor: text('actor').notNull(),
  reason: text('reason').notNull(),
  before: jsonb('before').$type<Record<string, unknown>>().notNull(),
  after: jsonb('after').$type<Record<string, unknown>>().notNull(),
  at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
})
