import { apiContext } from '@academy/web/context/api-context'
import type { Route } from './+types/heads-json'

/** Every head of the audit log that was published, for a program: `docs/verify-heads.mjs` checks it. */
export async function loader({ context }: Route.LoaderArgs) {
  const { heads } = await context.get(apiContext).audit.heads({})
  const file = {
    log: 'academy audit, published daily',
    signature: 'Ed25519 over the text in UTF-8',
    hash: 'SHA-256, RFC 9162',
    heads: heads.map(({ day, text, signature, publicKey, keyId, consistency }) => ({
      day,
      text,
      signature,
      keyId,
      publicKey,
      consistency,
    })),
  }
  return Response.json(file, { headers: { 'Cache-Control': 'public, max-age=300' } })
}
