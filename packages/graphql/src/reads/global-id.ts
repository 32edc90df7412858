import { DomainError } from '@academy/domain/domain-error'
import type { PageKind } from '@academy/services/published/lists/page-published'
import { pageKinds } from '@academy/services/published/lists/record-meanings'

/** A type with a global id is called as its kind of record is, with a capital. */
type NodeNames = { [Kind in PageKind]: Capitalize<Kind> }
type NodeKinds = { [Kind in PageKind as Capitalize<Kind>]: Kind }

export const nodeNames = Object.fromEntries(
  pageKinds.map((kind) => [kind, `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`]),
) as NodeNames

/** The published list that each type is read from. */
export const nodeKinds = Object.fromEntries(pageKinds.map((kind) => [nodeNames[kind], kind])) as NodeKinds

export type NodeName = keyof NodeKinds

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
