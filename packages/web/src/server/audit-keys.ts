import { keepDemoSigningKey } from '@academy/services/ports/signing-key'

/**
 * The public keys that may have signed the audit log (SPKI, DER, base64): those that the operator names. Where none
 * are named, a demonstration trusts the key that its worker signs with, which both keep in the data folder.
 */
export async function auditKeys(
  named: readonly string[] | undefined,
  demoFolder: string | undefined,
): Promise<readonly string[] | undefined> {
  if (named || demoFolder === undefined) return named
  const { publicKey } = await keepDemoSigningKey(demoFolder)
  return [Buffer.from(publicKey).toString('base64')]
}
