import type { Language } from '@academy/domain/text/language'
import { AUTH_PATH, CLIENT_ADDRESS_HEADER, LANGUAGE_HEADER, type Auth } from './create-auth.ts'

/** What a page knows of the request behind a sign-in: its headers, and the address that the server saw. */
export interface RequestSource {
  headers: Headers
  clientAddress?: string | undefined
}

/** The headers that the checks against forged requests read, and the session's cookie. */
const PASSED_ON = [
  'cookie',
  'origin',
  'referer',
  'user-agent',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
]

/** Asks better-auth as if from outside, so that its limits and its checks of the sender apply. */
export function authRequest(
  auth: Auth,
  { headers, clientAddress, language }: RequestSource & { language?: Language },
  path: string,
  body?: unknown,
): Promise<Response> {
  const url = new URL(AUTH_PATH + path, auth.options.baseURL)
  const passed = new Headers()
  for (const name of PASSED_ON) {
    const value = headers.get(name)
    if (value !== null) passed.set(name, value)
  }
  if (clientAddress !== undefined) passed.set(CLIENT_ADDRESS_HEADER, clientAddress)
  if (language !== undefined) passed.set(LANGUAGE_HEADER, language)
  if (body === undefined) return auth.handler(new Request(url, { headers: passed }))
  passed.set('content-type', 'application/json')
  return auth.handler(new Request(url, { method: 'POST', headers: passed, body: JSON.stringify(body) }))
}
