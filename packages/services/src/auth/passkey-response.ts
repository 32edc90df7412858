import { z } from 'zod'

const base64url = (lettersMax: number) =>
  z
    .string()
    .max(lettersMax)
    .regex(/^[\w-]+$/)
const parsedJson = z
  .string()
  .max(16_000)
  .transform((text, issues): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      issues.addIssue({ code: 'custom', message: 'no JSON' })
      return z.NEVER
    }
  })
const credential = { id: base64url(1400), rawId: base64url(1400), type: z.literal('public-key') }

/** What a browser says of a new passkey, as JSON (`PublicKeyCredential.toJSON`). */
export const newPasskeyResponse = parsedJson.pipe(
  z.object({
    ...credential,
    clientExtensionResults: z.object({}).default({}),
    response: z.object({
      clientDataJSON: base64url(4000),
      attestationObject: base64url(10_000),
      transports: z.array(z.string().max(30)).max(10).default([]),
    }),
  }),
)

/** What a browser says with a passkey that is there. */
export const usedPasskeyResponse = parsedJson.pipe(
  z.object({
    ...credential,
    clientExtensionResults: z.object({}).default({}),
    response: z.object({
      clientDataJSON: base64url(4000),
      authenticatorData: base64url(4000),
      signature: base64url(4000),
    }),
  }),
)
