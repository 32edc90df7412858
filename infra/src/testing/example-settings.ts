import { readFileSync } from 'node:fs'

/** Not a key, but told as one by its first line. */
const NO_KEY = ['-----BEGIN PRIVATE KEY-----', 'none', '-----END PRIVATE KEY-----'].join('\n')

/** The settings of the example file, so that it stays complete, and the two secrets that it must not hold. */
export function exampleSettings(): Record<string, string> {
  const example = readFileSync(new URL('../../Pulumi.example.yaml', import.meta.url), 'utf8')
  const lines = example.matchAll(/^ {2}academy:(\w+): '?(.+?)'?$/gm)
  const settings = Object.fromEntries([...lines].map(([, name, value]) => [name, value]))
  return { ...settings, smtpUrl: 'smtp://user:word@mail.example:587', auditSigningKey: NO_KEY }
}
