/** sha-1, given by whoever calls: this package does no cryptography of its own. */
export type Sha1 = (bytes: Uint8Array) => Uint8Array

/** The namespace of every record of the register. A number drawn once: another would give every record another id. */
export const recordNamespace = '26e038a7-55b7-426c-ab25-5733ef0478c7'

/** A UUID of version 5 (RFC 9562, 5.5): the same namespace and name give the same id, everywhere and at any time. */
export function uuidv5(sha1: Sha1, namespace: string, name: string): string {
  const space = (namespace.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  const bytes = sha1(Uint8Array.from([...space, ...new TextEncoder().encode(name)])).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * The id of a record, worked out from what it is and what names it to people: its slug, or kind, code and vintage of an
 * area. `scheme/bromley-by-bow` and `area/icb/E54000030/2026-04` are such names.
 */
export function recordId(sha1: Sha1, kind: string, key: readonly string[]): string {
  if (key.length === 0 || key.includes('')) throw new Error(`a record of ${kind} has no name`)
  return uuidv5(sha1, recordNamespace, [kind, ...key].join('/'))
}
