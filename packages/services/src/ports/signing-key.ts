import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What signs the heads of the audit log: an ed25519 key. */
export interface SigningKey {
  /** The public half, DER in SPKI form: what `verifyAudit` trusts. */
  publicKey: Uint8Array
  sign(text: string): Uint8Array
}

/** Reads a private key in PEM (PKCS 8). Throws where it is not an ed25519 key. */
export function readSigningKey(pem: string): SigningKey {
  const key = privateKeyOf(pem)
  if (key?.asymmetricKeyType !== 'ed25519') throw new Error('the audit signing key is not an ed25519 key')
  return {
    publicKey: publicBytes(createPublicKey(key)),
    sign: (text) => new Uint8Array(sign(null, Buffer.from(text, 'utf8'), key)),
  }
}

function privateKeyOf(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem)
  } catch {
    return undefined
  }
}

/** Whether `signature` over `text` was made with the private half of `publicKey` (SPKI, DER). */
export function verifiesSignature(text: string, signature: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' })
    return verify(null, Buffer.from(text, 'utf8'), key, signature)
  } catch {
    return false
  }
}

const FILE = 'audit-signing-key.pem'

/**
 * The key of demo mode: made once, and kept in the data folder. Whoever can read that folder can sign, so a real
 * deployment gives the worker its key through `AUDIT_SIGNING_KEY`. Throws where the file holds no such key, with the
 * way back in a sentence.
 */
export async function keepDemoSigningKey(dataDir: string): Promise<SigningKey> {
  await mkdir(dataDir, { recursive: true })
  const path = join(dataDir, FILE)
  // Written whole beside it and then linked: of several who start at once one link succeeds, and nobody reads half a key.
  const draft = `${path}.${randomUUID()}`
  const { privateKey } = generateKeyPairSync('ed25519')
  await writeFile(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  try {
    await link(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await unlink(draft)
  }
  const pem = await readFile(path, 'utf8')
  try {
    return readSigningKey(pem)
  } catch (cause) {
    throw new Error(
      `${path} is damaged: it holds no ed25519 key. Put it back from a copy; or delete it to have a new key made, and start with an empty database, because the audit log was signed with the old one.`,
      { cause },
    )
  }
}

function publicBytes(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ type: 'spki', format: 'der' }))
}
