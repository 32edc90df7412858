import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A key of this run: the worker takes no text that could not sign. */
const { privateKey } = generateKeyPairSync('ed25519')
const SIGNING_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** The settings of the example file, so that it stays complete, and the two secrets that it must not hold. */
export function exampleSettings(): Record<string, string> {
  const example = readFileSync(new URL('../../Pulumi.example.yaml', import.meta.url), 'utf8')
  const lines = example.matchAll(/^ {2}academy:(\w+): '?(.+?)'?$/gm)
  const settings = Object.fromEntries([...lines].map(([, name, value]) => [name, value]))
  return { ...settings, smtpUrl: 'smtp://user:word@mail.example:587', auditSigningKey: SIGNING_KEY }
}
