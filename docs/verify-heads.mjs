// Checks the daily heads of the audit log with nothing but Node: no code, no database and no word of ours is trusted.
//
//   node verify-heads.mjs heads.json --key MCowBQYDK2VwAyEA… [--key …] [--kept older.json] [--until 2026-11-27]
//
// `heads.json` is saved from /log/heads.json. `--key` is a public key of the log, from where you know it; give it once for
// each key that was ever used. `--kept` is a copy that you saved earlier: everything in it must still be there. `--until` is
// the day whose head must be there; without it, yesterday.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    key: { type: 'string', multiple: true },
    kept: { type: 'string' },
    until: { type: 'string' },
  },
})
const read = (path) => JSON.parse(readFileSync(path, 'utf8')).heads
const sha256 = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const node = (left, right) => sha256(Buffer.of(1), left, right)
const bytes = (hex) => Buffer.from(hex, 'hex')
const dayAfter = (day, days) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Whether the earlier log is the beginning of the later one (RFC 9162, 2.1.4.2). */
function onlyGrew(earlier, later, proof) {
  if (earlier.size === later.size) return earlier.root === later.root && proof.length === 0
  if (earlier.size > later.size || proof.length === 0) return false
  const path = proof.map(bytes)
  if (Number.isInteger(Math.log2(earlier.size))) path.unshift(bytes(earlier.root))
  const halve = () => ([at, last] = [Math.floor(at / 2), Math.floor(last / 2)])
  let [at, last] = [earlier.size - 1, later.size - 1]
  while (at % 2 === 1) halve()
  let [first, second] = [path[0], path[0]]
  for (const sibling of path.slice(1)) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      ;[first, second] = [node(sibling, first), node(sibling, second)]
      while (at % 2 === 0 && at !== 0) halve()
    } else {
      second = node(second, sibling)
    }
    halve()
  }
  return last === 0 && first.equals(bytes(earlier.root)) && second.equals(bytes(later.root))
}

const faults = []
const heads = read(positionals[0] ?? '/dev/stdin').toReversed()
let before
for (const { day, text, signature, publicKey, consistency } of heads) {
  const signed = JSON.parse(text)
  const head = { day, text, root: signed.root, size: Number(signed.size) }
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
  const fault = (what) => faults.push(`${day}: ${what}`)
  if (signed.day !== day) fault('the signed text is of another day')
  if (!verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64')))
    fault('the signature is not of this text and key')
  if (values.key && !values.key.includes(publicKey)) fault('it was signed by a key that you did not name')
  if (!before) {
    if (signed.previous !== null) fault('the heads before it are missing')
  } else {
    if (day <= before.day) fault('it does not stand in the order of the days')
    for (let gone = dayAfter(before.day, 1); gone < day; gone = dayAfter(gone, 1))
      faults.push(`${gone}: its head is missing`)
    if (signed.previous !== sha256(before.text).toString('hex'))
      fault('it does not follow the head before it')
    if (!onlyGrew(before, head, consistency)) fault('it is not proved that the log only grew')
  }
  before = head
}
const until = values.until ?? dayAfter(new Date().toISOString().slice(0, 10), -1)
if (!before || before.day < until) faults.push(`${until}: the newest head is of ${before?.day ?? 'no day'}`)
if (values.kept !== undefined) {
  const now = new Map(heads.map(({ day, text }) => [day, text]))
  for (const { day, text } of read(values.kept))
    if (now.get(day) !== text) faults.push(`${day}: it is not what you kept`)
}

for (const line of faults) process.stdout.write(`NO   ${line}\n`)
if (faults.length === 0)
  process.stdout.write(
    `yes  ${heads.length} heads, ${heads[0].day} to ${before.day}, ${before.size} entries\n`,
  )
if (!values.key) process.stdout.write('Not checked: whether the keys in the file are those of the log.\n')
process.exitCode = faults.length === 0 ? 0 : 1
