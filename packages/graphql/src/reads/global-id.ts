import { DomainError } from '@academy/domain/domain-error'

/** The types that have a global id, and the published list that each is read from. */
export const nodeKinds = {
  Area: 'area',
  Award: 'award',
  EvidenceItem: 'evidenceItem',
  Indicator: 'indicator',
  Observation: 'observation',
  Organisation: 'organisation',
  PolicyEvent: 'policyEvent',
  Programme: 'programme',
  Scheme: 'scheme',
} as const

export type NodeName = keyof typeof nodeKinds

export const nodeNames = {
  area: 'Area',
  award: 'Award',
  evidenceItem: 'EvidenceItem',
  indicator: 'Indicator',
  observation: 'Observation',
  organisation: 'Organisation',
  policyEvent: 'PolicyEvent',
  programme: 'Programme',
  scheme: 'Scheme',
} as const satisfies { [Name in NodeName as (typeof nodeKinds)[Name]]: Name }

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

/** An id that is unique among all types and stays with its record for ever. */
export function toGlobalId(name: NodeName, id: string): string {
  return Buffer.from(`${name}:${id}`).toString('base64url')
}

export function fromGlobalId(globalId: string): { name: NodeName; id: string } {
  const [name = '', id = '', ...rest] = Buffer.from(globalId.slice(0, 200), 'base64url').toString().split(':')
  if (!isNodeName(name) || rest.length > 0 || !uuid.test(id)) throw new DomainError('invalid', 'unknown-id')
  return { name, id }
}

export function isNodeName(name: string): name is NodeName {
  return Object.hasOwn(nodeKinds, name)
}
