import { area } from './area.ts'
import { areaPart } from './area-part.ts'
import { areaShape } from './area-shape.ts'
import { areaSuccessor } from './area-successor.ts'
import { award } from './award.ts'
import { awardArea } from './award-area.ts'
import { evidenceEffect } from './evidence-effect.ts'
import { evidenceItem } from './evidence-item.ts'
import { indicator } from './indicator.ts'
import { observation } from './observation.ts'
import { organisation } from './organisation.ts'
import { organisationIdentifier } from './organisation-identifier.ts'
import { otherName } from './other-name.ts'
import { partnership } from './partnership.ts'
import { partnershipMember } from './partnership-member.ts'
import { place } from './place.ts'
import { policyEvent } from './policy-event.ts'
import { programme } from './programme.ts'
import type { RecordKind } from './record-kind.ts'
import { redirect } from './redirect.ts'
import { scheme } from './scheme.ts'
import { schemeArea } from './scheme-area.ts'
import { serviceArea } from './service-area.ts'
import { service } from './service.ts'
import { sourceHost } from './source-host.ts'

/** Every kind of record, in the order in which a release is written and hashed and the seed is loaded: what is referred to first. */
export const recordKinds = {
  sourceHost,
  area,
  areaSuccessor,
  areaPart,
  areaShape,
  place,
  organisation,
  organisationIdentifier,
  programme,
  scheme,
  schemeArea,
  service,
  serviceArea,
  partnership,
  partnershipMember,
  award,
  awardArea,
  policyEvent,
  evidenceItem,
  evidenceEffect,
  indicator,
  observation,
  redirect,
  otherName,
} as const satisfies Record<string, RecordKind>

export type RecordKinds = typeof recordKinds
export type RecordKindName = keyof RecordKinds

/** The kinds that a search by words finds. */
export type SearchedKind = {
  [Name in RecordKindName]: RecordKinds[Name] extends { searched: object } ? Name : never
}[RecordKindName]
export const searchedKinds = (Object.keys(recordKinds) as RecordKindName[]).filter(
  (name): name is SearchedKind => 'searched' in recordKinds[name],
)
