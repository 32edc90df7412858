/** sha-256, given by whoever calls: this package does no cryptography of its own. */
export type Hash = (...parts: readonly Uint8Array[]) => Uint8Array

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** The hash of one entry of the log (RFC 9162, 2.1.1). The prefix keeps a leaf from ever passing for a node. */
export function leafHash(hash: Hash, entry: Uint8Array): Uint8Array {
  return hash(LEAF, entry)
}

function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(NODE, left, right)
}

/**
 * A log that can only grow: how many leaves there are, and the roots of the full subtrees they form, largest first
 * (one for each 1 in the binary form of `size`). It is all that is needed to add leaves and to give the root.
 */
export interface Frontier {
  size: bigint
  peaks: readonly Uint8Array[]
}

export const emptyLog: Frontier = { size: 0n, peaks: [] }

export function appendLeaf(hash: Hash, log: Frontier, leaf: Uint8Array): Frontier {
  const peaks = [...log.peaks]
  let root = leaf
  // Each trailing 1 of the size is a full subtree as large as the new one: the two become one.
  for (let size = log.size; size & 1n; size >>= 1n) {
    const left = peaks.pop()
    if (!left) throw new Error('the frontier has fewer peaks than its size has ones')
    root = nodeHash(hash, left, root)
  }
  return { size: log.size + 1n, peaks: [...peaks, root] }
}

/** The root of the whole log: what a head signs. The root of an empty log is the hash of nothing. */
export function rootOf(hash: Hash, log: Frontier): Uint8Array {
  const [last, ...larger] = log.peaks.toReversed()
  if (!last) return hash()
  return larger.reduce((right, left) => nodeHash(hash, left, right), last)
}

/** The hashes that lead from the leaf at `index` to the root over `leaves`, lowest first (RFC 9162, 2.1.3.1). */
export function inclusionPath(hash: Hash, leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (index < 0 || index >= leaves.length) throw new RangeError('no such leaf')
  if (leaves.length === 1) return []
  const split = largestPowerBelow(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split
    ? [...inclusionPath(hash, left, index), treeRoot(hash, right)]
    : [...inclusionPath(hash, right, index - split), treeRoot(hash, left)]
}

/**
 * The hashes that show that the log of the first `earlier` leaves is the beginning of the log of `leaves` (RFC 9162,
 * 2.1.4.1). None where both are the same.
 */
export function consistencyPath(hash: Hash, leaves: readonly Uint8Array[], earlier: number): Uint8Array[] {
  if (earlier < 1 || earlier > leaves.length) throw new RangeError('no such earlier log')
  return subproof(hash, leaves, earlier, true)
}

/** `known`: whether the root over `leaves` is the earlier root itself, which whoever checks has. */
function subproof(hash: Hash, leaves: readonly Uint8Array[], earlier: number, known: boolean): Uint8Array[] {
  if (earlier === leaves.length) return known ? [] : [treeRoot(hash, leaves)]
  const split = largestPowerBelow(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return earlier <= split
    ? [...subproof(hash, left, earlier, known), treeRoot(hash, right)]
    : [...subproof(hash, right, earlier - split, false), treeRoot(hash, left)]
}

/** Whether `path` leads from `leaf` at `index` of a log of `size` leaves to `root` (RFC 9162, 2.1.3.2). */
export function provesInclusion(
  hash: Hash,
  proof: { leaf: Uint8Array; index: number; size: number; path: readonly Uint8Array[]; root: Uint8Array },
): boolean {
  if (proof.index < 0 || proof.index >= proof.size) return false
  let [at, last, root] = [proof.index, proof.size - 1, proof.leaf]
  for (const sibling of proof.path) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      root = nodeHash(hash, sibling, root)
      while (at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
    } else {
      root = nodeHash(hash, root, sibling)
    }
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && sameBytes(root, proof.root)
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

function treeRoot(hash: Hash, leaves: readonly Uint8Array[]): Uint8Array {
  return rootOf(
    hash,
    leaves.reduce((log, leaf) => appendLeaf(hash, log, leaf), emptyLog),
  )
}

function largestPowerBelow(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}
