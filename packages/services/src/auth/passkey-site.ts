/** What a passkey is bound to: it works at this address and at no other, which is why it cannot be fished for. */
export interface PasskeySite {
  /** The host name alone. */
  id: string
  /** Such as `https://grants.example.org`. */
  origin: string
}

export function passkeySite(baseUrl: string): PasskeySite {
  const { hostname, origin } = new URL(baseUrl)
  return { id: hostname, origin }
}

/** A browser may take this long: a person has to find his phone. */
export const CHALLENGE_SECONDS = 5 * 60
/** What a challenge is kept for. */
export const SIGN_IN_PURPOSE = 'passkey-sign-in'
export const addPurpose = (personId: string) => `passkey-add:${personId}`

/** Ed25519, P-256 and RSA with SHA-256, as COSE numbers them: one of these is in every browser. */
export const KEY_KINDS = [-8, -7, -257]
