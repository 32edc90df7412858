// Checks a proof of the audit log with nothing but Node: no code, no database and no word of ours is trusted.
//
//   node verify-receipt.mjs proof.json --key MCowBQYDK2VwAyEA… [--text receipt.json]
//
// `proof.json` is saved from the receipt page. `--key` is the public key of the log, from where you know it: without it
// only the key inside the proof is used, which shows that the proof is whole and not whose it is. `--text` is the saved
// exact text of the application: its SHA-256 must be in the event.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { key: { type: 'string' }, text: { type: 'string' } },
})
const proof = JSON.parse(readFileSync(positionals[0] ?? '/dev/stdin', 'utf8'))
const sha256 = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const say = (line) => process.stdout.write(`${line}\n`)
const bytes = (hex) => Buffer.from(hex, 'hex')
const [LEAF, NODE] = [Buffer.of(0), Buffer.of(1)]

/** The root that a path leads to (RFC 9162, 2.1.3.2); nothing where the path does not fit the size of the tree. */
function rootOver(leaf, index, size, path) {
  let [at, last, root] = [index, size - 1, leaf]
  for (const sibling of path) {
    if (last === 0) return undefined
    if (at % 2 === 1 || at === last) {
      root = sha256(NODE, sibling, root)
      while (at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
    } else {
      root = sha256(NODE, root, sibling)
    }
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && index < size ? root : undefined
}

const { leafIndex, treeSize, rootHash, head } = proof
const leaf = sha256(LEAF, sha256(proof.event))
const signed = JSON.parse(head.text)
const key = createPublicKey({ key: Buffer.from(head.publicKey, 'base64'), format: 'der', type: 'spki' })
const checks = [
  ['the event gives the leaf', leaf.equals(bytes(proof.leafHash))],
  [
    'the path leads from the leaf to the root',
    rootOver(leaf, leafIndex, treeSize, proof.path.map(bytes))?.equals(bytes(rootHash)) === true,
  ],
  ['the signed text names this root and size', signed.root === rootHash && signed.size === `${treeSize}`],
  [
    'the signature is of this text and key',
    verify(null, Buffer.from(head.text, 'utf8'), key, Buffer.from(head.signature, 'base64')),
  ],
]
if (values.key !== undefined) checks.push(['the key is the one you gave', values.key === head.publicKey])
if (values.text !== undefined) {
  const fingerprint = sha256(readFileSync(values.text)).toString('hex')
  checks.push([
    'the event has the SHA-256 of the text',
    JSON.parse(proof.event).detail.sha256 === fingerprint,
  ])
}

for (const [what, holds] of checks) say(`${holds ? 'yes' : 'NO '}  ${what}`)
if (values.key === undefined) say(`Not checked: whether ${head.publicKey} is the key of the log.`)
process.exitCode = checks.every(([, holds]) => holds) ? 0 : 1
