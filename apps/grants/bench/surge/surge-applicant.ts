import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { post } from '../sign-in.ts'

export interface Applicant {
  applicationId: string
  cookie: string
}

export interface Pressed {
  applicationId: string
  /** When the press was first sent, by the clock of this machine. */
  sentAtMs: number
  /** From the first sending to the answer, the repeats of a press that broke off included. */
  tookMs: number
  answer: 'receipt' | 'refused' | 'none'
}

/** What one applicant met on the way to the button. */
export interface Met {
  pages: number
  pagesFailed: number
  saved: number
}

const THINK_MS = { least: 3_000, most: 10_000 }
/** An answer that breaks off is asked for again: by a person's own hand, or by the browser of one who waits. */
const AGAIN_MS = { least: 500, most: 1_500 }
/** Whoever has no answer by then gives up. */
const GIVE_UP_AFTER_MS = 30_000
const PAGE_WITHIN_MS = 15_000

/**
 * One person's last minutes, timed so that the button is pressed at `pressAtMs`: the list of tasks is opened, a last answer
 * saved while it is typed, all answers are read, and it is submitted; between them some seconds of thought.
 */
export async function playApplicant(
  origin: string,
  { applicationId, cookie }: Applicant,
  pressAtMs: number,
  met: Met,
): Promise<Pressed> {
  const base = `${origin}/applications/${applicationId}`
  const [toSave = 0, toRead = 0, toPress = 0] = [think(), think(), think()]
  await until(pressAtMs - toPress - toRead - toSave)
  await read(base, cookie, met)
  await until(pressAtMs - toPress - toRead)
  await save(`${base}/people/autosave.json`, cookie, met)
  await until(pressAtMs - toPress)
  await read(`${base}/check`, cookie, met)
  await until(pressAtMs)
  const pressed = await press(base, cookie)
  if (pressed.answer === 'receipt') await read(`${base}/receipt`, cookie, met)
  return { applicationId, ...pressed }
}

async function press(base: string, cookie: string): Promise<Omit<Pressed, 'applicationId'>> {
  const key = randomUUID()
  const sentAtMs = Date.now()
  const startedAt = performance.now()
  for (;;) {
    const status = await statusOf(() => post(`${base}/check`, { key }, cookie, GIVE_UP_AFTER_MS))
    const tookMs = performance.now() - startedAt
    if (status === 303) return { sentAtMs, tookMs, answer: 'receipt' }
    if (isRefusal(status)) return { sentAtMs, tookMs, answer: 'refused' }
    if (tookMs > GIVE_UP_AFTER_MS) return { sentAtMs, tookMs, answer: 'none' }
    await wait(between(AGAIN_MS))
  }
}

async function read(url: string, cookie: string, met: Met): Promise<void> {
  const status = await statusOf(async () => {
    const answer = await fetch(url, {
      headers: { Cookie: cookie },
      signal: AbortSignal.timeout(PAGE_WITHIN_MS),
    })
    await answer.arrayBuffer()
    return answer
  })
  met.pages += 1
  if (status !== 200) met.pagesFailed += 1
}

async function save(url: string, cookie: string, met: Met): Promise<void> {
  const form = {
    involvement: 'People who have used the service help to plan it, word for word. '.repeat(8),
    'base.involvement': '1',
  }
  const status = await statusOf(() => post(url, form, cookie, PAGE_WITHIN_MS))
  met.pages += 1
  if (status === 200) met.saved += 1
  else met.pagesFailed += 1
}

/** A decision about the application itself; whoever is told to wait, or of a fault of ours, asks again. */
function isRefusal(status: number | 'broke off'): boolean {
  return typeof status === 'number' && status >= 400 && status < 500 && status !== 408 && status !== 429
}

async function statusOf(ask: () => Promise<Response>): Promise<number | 'broke off'> {
  return ask().then(
    ({ status }) => status,
    () => 'broke off' as const,
  )
}

function think(): number {
  return between(THINK_MS)
}

function between({ least, most }: { least: number; most: number }): number {
  return least + Math.random() * (most - least)
}

async function until(instantMs: number): Promise<void> {
  await wait(Math.max(0, instantMs - Date.now()))
}
