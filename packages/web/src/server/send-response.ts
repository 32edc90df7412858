import type { Exchange } from '@academy/server/exchange'
import { send } from '@academy/server/answer/send'

/** Sends what a page answered. */
export async function sendResponse(
  exchange: Exchange,
  { status, headers, body }: { status: number; headers: Headers; body: Buffer },
): Promise<void> {
  const cookies = headers.getSetCookie()
  const all = { ...Object.fromEntries(headers), ...(cookies.length > 0 && { 'set-cookie': cookies }) }
  await send(exchange, { status, headers: all, body })
}
