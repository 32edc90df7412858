import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const PRESENT = 0x01
const VERIFIED = 0x04
const WITH_CREDENTIAL = 0x40

const sha = (data: string | Uint8Array) => createHash('sha256').update(data).digest()
const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
/** CBOR of bytes of up to 65,535 letters. */
const cborBytes = (bytes: Buffer) => {
  const length = bytes.length
  return Buffer.concat([
    length < 256 ? Buffer.from([0x58, length]) : Buffer.from([0x59, length >> 8, length & 255]),
    bytes,
  ])
}

export interface Ceremony {
  challenge: string
  origin: string
  /** The host that the browser would have hashed; that of the origin unless it lies. */
  rpId?: string
  /** Whether a finger, face or PIN was asked for. */
  verified?: boolean
}

/** A key pair that answers as a browser with a passkey does, and lies where a test wants it to. */
export function softwarePasskey() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let used = 0
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const coordinate = (value: string) => cborBytes(Buffer.from(value, 'base64url'))
  const cose = Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    coordinate(x),
    Buffer.from([0x22]),
    coordinate(y),
  ])
  const flagsOf = (verified: boolean) => PRESENT | (verified ? VERIFIED : 0)
  const hashOf = ({ origin, rpId = new URL(origin).hostname }: Ceremony) => sha(rpId)
  const clientData = (type: string, { challenge, origin }: Ceremony) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const common = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' }

  return {
    id: common.id,
    /** What `navigator.credentials.create` gives, as JSON. */
    create(ceremony: Ceremony): string {
      const authData = Buffer.concat([
        hashOf(ceremony),
        Buffer.from([flagsOf(ceremony.verified ?? true) | WITH_CREDENTIAL]),
        uint32(0),
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        cose,
      ])
      const attestation = Buffer.concat([
        Buffer.from([0xa3, 0x63]),
        Buffer.from('fmt'),
        Buffer.from([0x64]),
        Buffer.from('none'),
        Buffer.from([0x67]),
        Buffer.from('attStmt'),
        Buffer.from([0xa0, 0x68]),
        Buffer.from('authData'),
        cborBytes(authData),
      ])
      return JSON.stringify({
        ...common,
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', ceremony).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
          transports: ['internal'],
        },
      })
    },
    /** What `navigator.credentials.get` gives, as JSON; `count` is how often the key says it was used. */
    get(ceremony: Ceremony & { count?: number }): string {
      used += 1
      const authData = Buffer.concat([
        hashOf(ceremony),
        Buffer.from([flagsOf(ceremony.verified ?? true)]),
        uint32(ceremony.count ?? used),
      ])
      const said = clientData('webauthn.get', ceremony)
      return JSON.stringify({
        ...common,
        clientExtensionResults: {},
        response: {
          clientDataJSON: said.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: sign('sha256', Buffer.concat([authData, sha(said)]), privateKey).toString('base64url'),
        },
      })
    },
  }
}
