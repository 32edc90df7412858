import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditEventText, auditHeadText, type AuditEvent } from './audit-event.ts'
import { canonicalJson } from './canonical-json.ts'
import {
  appendLeaf,
  emptyLog,
  inclusionPath,
  leafHash,
  provesInclusion,
  rootOf,
  type Frontier,
  type Hash,
} from './merkle-log.ts'
import { LogWalk, type LogEntry, type LogFault, type LogHead, type LogTools } from './verify-log.ts'

const hash: Hash = (...parts) => {
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part)
  return new Uint8Array(digest.digest())
}
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const encode = (text: string) => new TextEncoder().encode(text)
const logOf = (leaves: readonly Uint8Array[]) =>
  leaves.reduce<Frontier>((log, leaf) => appendLeaf(hash, log, leaf), emptyLog)

/** The root as RFC 9162, 2.1.1 defines it, by recursion over the entries: an oracle without a frontier. */
function rootByDefinition(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length === 0) return hash()
  const [only] = entries
  if (entries.length === 1 && only) return hash(Uint8Array.of(0), only)
  let split = 1
  while (split * 2 < entries.length) split *= 2
  return hash(
    Uint8Array.of(1),
    rootByDefinition(entries.slice(0, split)),
    rootByDefinition(entries.slice(split)),
  )
}

const entries = fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 70 })

describe('the Merkle log', () => {
  it('has the root that the standard defines, however many entries', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const leaves = list.map((entry) => leafHash(hash, entry))
        expect(hex(rootOf(hash, logOf(leaves)))).toBe(hex(rootByDefinition(list)))
      }),
    )
  })

  it('gives the roots of the test vectors that certificate transparency uses', () => {
    const vectors = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ]
    const leaves = vectors.map((text) => leafHash(hash, new Uint8Array(Buffer.from(text, 'hex'))))
    expect(hex(rootOf(hash, logOf(leaves.slice(0, 1))))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    )
    expect(hex(rootOf(hash, logOf(leaves)))).toBe(
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    )
  })

  it('proves every entry and nothing else', () => {
    const leavesAndIndex = fc
      .array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { minLength: 1, maxLength: 40 })
      .chain((leaves) => fc.tuple(fc.constant(leaves), fc.nat({ max: leaves.length - 1 })))
    fc.assert(
      fc.property(leavesAndIndex, fc.nat({ max: 39 }), ([leaves, index], other) => {
        const root = rootOf(hash, logOf(leaves))
        const path = inclusionPath(hash, leaves, index)
        const leaf = leaves[index] ?? new Uint8Array()
        const proof = { leaf, index, size: leaves.length, path, root }
        expect(provesInclusion(hash, proof)).toBe(true)
        expect(provesInclusion(hash, { ...proof, leaf: hash(leaf) })).toBe(false)
        expect(provesInclusion(hash, { ...proof, root: hash(root) })).toBe(false)
        expect(provesInclusion(hash, { ...proof, index: other })).toBe(other === index)
        expect(provesInclusion(hash, { ...proof, path: path.slice(1) })).toBe(path.length === 0)
      }),
    )
  })
})

describe('canonicalJson', () => {
  it('is one text for one value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed())
        expect(canonicalJson(turned as never)).toBe(canonicalJson(value as never))
        expect(JSON.parse(canonicalJson(value as never))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('writes an example as the standard does', () => {
    expect(canonicalJson({ b: [1e21, 0.1, -0], a: 'é\n', skip: undefined, '\u20ac': null })).toBe(
      '{"a":"é\\n","b":[1e+21,0.1,0],"€":null}',
    )
  })

  it('refuses what has no one form', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow()
    expect(() => canonicalJson('\ud800')).toThrow()
  })
})

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const publicBytes = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }))
const tools: LogTools = {
  hash,
  encode,
  hex,
  verifies: (text, head) => verify(null, encode(text), publicKey, head.signature),
  trusts: (key) => hex(key) === hex(publicBytes),
}

function eventAt(index: number): AuditEvent & { hash: Uint8Array } {
  const event: AuditEvent = {
    id: `event-${index}`,
    at: new Date(Date.UTC(2026, 10, 22) + index),
    actorKind: 'person',
    actorId: `person-${index % 3}`,
    event: 'application.submitted',
    subjectKind: 'application',
    subjectId: `application-${index}`,
    detail: { index },
  }
  return { ...event, hash: hash(encode(auditEventText(event))) }
}

/** A log of `size` events, sealed in batches that end at `heads`. */
function sealed(size: number, heads: readonly number[]): { entries: LogEntry[]; heads: LogHead[] } {
  const list = Array.from({ length: size }, (_, index): LogEntry => {
    const event = eventAt(index)
    return { seq: BigInt(index), eventId: event.id, event, leafHash: leafHash(hash, event.hash) }
  })
  const signed = [...new Set([...heads.map((head) => (head % size) + 1), size])].toSorted((a, b) => a - b)
  return {
    entries: list,
    heads: signed.map((at) => {
      const rootHash = rootOf(hash, logOf(list.slice(0, at).map((entry) => entry.leafHash)))
      const signedAt = new Date(Date.UTC(2026, 10, 23) + at)
      const text = auditHeadText({ size: BigInt(at), rootHex: hex(rootHash), signedAt })
      return {
        size: BigInt(at),
        rootHash,
        signedAt,
        signature: sign(null, encode(text), privateKey),
        publicKey: publicBytes,
      }
    }),
  }
}

function walk(log: { entries: readonly LogEntry[]; heads: readonly LogHead[] }): LogFault | undefined {
  const walking = new LogWalk(tools, log.heads)
  for (const entry of log.entries) walking.take(entry)
  return walking.end()
}

const anyLog = fc.tuple(
  fc.integer({ min: 2, max: 30 }),
  fc.array(fc.nat(), { maxLength: 4 }),
  fc.nat(),
  fc.nat(),
)

describe('verifying a log', () => {
  it('finds nothing in one that was left alone', () => {
    fc.assert(fc.property(anyLog, ([size, heads]) => walk(sealed(size, heads)) === undefined))
  })

  it('names the first event that was edited', () => {
    fc.assert(
      fc.property(anyLog, ([size, heads, pick]) => {
        const log = sealed(size, heads)
        const at = pick % size
        const entry = log.entries[at]
        if (!entry?.event) return
        log.entries[at] = { ...entry, event: { ...entry.event, detail: { index: -1 } } }
        expect(walk(log)).toEqual({ why: 'event-changed', seq: BigInt(at), eventId: `event-${at}` })
      }),
    )
  })

  it('finds an edit whose own hash and entry were rewritten to fit', () => {
    fc.assert(
      fc.property(anyLog, ([size, heads, pick]) => {
        const log = sealed(size, heads)
        const at = pick % size
        const event: AuditEvent = { ...eventAt(at), subjectId: 'another' }
        const own = hash(encode(auditEventText(event)))
        const entry = { seq: BigInt(at), eventId: event.id, event: { ...event, hash: own } }
        log.entries[at] = { ...entry, leafHash: log.entries[at]?.leafHash ?? own }
        expect(walk(log)?.why).toBe('entry-changed')
        log.entries[at] = { ...entry, leafHash: leafHash(hash, own) }
        expect(walk(log)?.why).toBe('root-differs')
      }),
    )
  })

  it('finds an event that is gone, a place that is gone and an end that was cut off', () => {
    fc.assert(
      fc.property(anyLog, ([size, heads, pick]) => {
        const at = pick % size
        const gone = sealed(size, heads)
        gone.entries = gone.entries.map((entry, index) =>
          index === at ? { ...entry, event: undefined } : entry,
        )
        expect(walk(gone)).toEqual({ why: 'event-missing', seq: BigInt(at), eventId: `event-${at}` })
        const skipped = sealed(size, heads)
        skipped.entries.splice(at, 1)
        expect(walk(skipped)?.why).toBe(at === size - 1 ? 'entries-cut-off' : 'entry-missing')
      }),
    )
  })

  it('finds two events that changed places, with or without their entries', () => {
    fc.assert(
      fc.property(anyLog, ([size, heads, one, other]) => {
        const [a, b] = [one % size, other % size]
        if (a === b) return
        const log = sealed(size, heads)
        const [first, second] = [log.entries[a], log.entries[b]]
        if (!first || !second) return
        log.entries[a] = { ...second, seq: BigInt(a) }
        log.entries[b] = { ...first, seq: BigInt(b) }
        expect(walk(log)?.why).toBe('root-differs')
        log.entries[a] = { ...first, eventId: second.eventId, event: second.event }
        log.entries[b] = { ...second, eventId: first.eventId, event: first.event }
        expect(walk(log)?.why).toBe('entry-changed')
      }),
    )
  })

  it('takes no head that another key signed, or whose instant was changed', () => {
    const log = sealed(3, [])
    const [head] = log.heads
    if (!head) throw new Error('a log has a head')
    expect(walk({ ...log, heads: [{ ...head, publicKey: hash() }] })?.why).toBe('unknown-key')
    expect(walk({ ...log, heads: [{ ...head, signedAt: new Date(0) }] })?.why).toBe('signature-wrong')
  })
})
