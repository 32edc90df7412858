import type { Language } from '@academy/domain/text/language'
import { etagOf } from '@academy/server/answer/etag'
import { send } from '@academy/server/answer/send'
import type { Exchange } from '@academy/server/exchange'

/** Sends a page for people, which may stand where programs get JSON. */
export async function sendPage(exchange: Exchange, language: Language, body: string): Promise<void> {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'cache-control': 'public, max-age=60',
    etag: etagOf(body),
    vary: 'accept',
  }
  await send(exchange, { headers, body })
}
