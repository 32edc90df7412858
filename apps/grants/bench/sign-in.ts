import { drive } from './drive.ts'

const SIGN_INS_AT_ONCE = 16

/** Signs made-up people in by demo mode's own button; gives each one's cookie. Throws for whoever is refused. */
export async function signIn(origin: string, people: readonly string[]): Promise<Map<string, string>> {
  const cookies = new Map<string, string>()
  await drive(people, SIGN_INS_AT_ONCE, Infinity, async (person) => {
    const answer = await post(`${origin}/sign-in`, { person }, '')
    if (answer.status !== 303) throw new Error(`A sign-in was answered ${answer.status}.`)
    const kept = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
    cookies.set(person, kept.join('; '))
  })
  return cookies
}

/** Sends a form as a page of ours does; its answer's body is left. Throws when there is no answer within the time. */
export async function post(
  url: string,
  form: Record<string, string>,
  cookie: string,
  withinMs = 60_000,
): Promise<Response> {
  const headers = { Cookie: cookie, Origin: new URL(url).origin, 'Sec-Fetch-Site': 'same-origin' }
  const body = new URLSearchParams(form)
  const signal = AbortSignal.timeout(withinMs)
  const answer = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal })
  await answer.body?.cancel()
  return answer
}
