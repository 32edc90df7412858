import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { ask, type Asked } from '../ask.ts'

export interface Applicant {
  applicationId: string
  cookie: string
  /** Whether a last answer is still being typed. */
  writes: boolean
}

export interface Pressed {
  applicationId: string
  /** When the press was first sent, by the clock of this machine. */
  sentAtMs: number
  /** From the first sending to the answer, the repeats of a press that broke off included. */
  tookMs: number
  answer: 'receipt' | 'refused' | 'none'
}

/** What applicants met on the way to the button and after it. */
export interface Met {
  pages: number
  /** Pages that were not there though they were asked for again and again. */
  pagesFailed: number
  /** How often somebody was told that it is crowded, and came again when he was told to. */
  toldToComeAgain: number
  saved: number
  pagesMs: number[]
}

const THINK_MS = { least: 3_000, most: 10_000 }
/** An answer that breaks off is asked for again: by a person's own hand, or by the browser of one who waits. */
const AGAIN_MS = { least: 500, most: 1_500 }
/** Whoever has no answer by then gives up. */
const GIVE_UP_AFTER_MS = 30_000
const PAGE_WITHIN_MS = 15_000
const PAGE_TRIES = 4

/**
 * One person's last minutes, timed so that the button is pressed at `pressAtMs`: all answers are read, it is submitted, and
 * the receipt is read; before that, every second one opens the list of tasks and saves a last answer while it is typed.
 * Between them are some seconds of thought.
 */
export async function playApplicant(
  origin: string,
  { applicationId, cookie, writes }: Applicant,
  pressAtMs: number,
  met: Met,
): Promise<Pressed> {
  const base = `${origin}/applications/${applicationId}`
  const [toSave = 0, toRead = 0, toPress = 0] = [think(), think(), think()]
  if (writes) {
    await until(pressAtMs - toPress - toRead - toSave)
    await read(base, cookie, met)
    await until(pressAtMs - toPress - toRead)
    await save(`${base}/people/autosave.json`, cookie, met)
  }
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
    const status = await statusOf(() =>
      ask(`${base}/check`, { cookie, form: { key }, withinMs: GIVE_UP_AFTER_MS }),
    )
    const tookMs = performance.now() - startedAt
    if (status === 303) return { sentAtMs, tookMs, answer: 'receipt' }
    if (isRefusal(status)) return { sentAtMs, tookMs, answer: 'refused' }
    if (tookMs > GIVE_UP_AFTER_MS) return { sentAtMs, tookMs, answer: 'none' }
    await wait(between(AGAIN_MS))
  }
}

async function read(url: string, cookie: string, met: Met): Promise<void> {
  const startedAt = performance.now()
  met.pages += 1
  for (let tries = 1; tries <= PAGE_TRIES; tries += 1) {
    const answer = await ask(url, { cookie, withinMs: PAGE_WITHIN_MS }).catch(() => undefined)
    if (answer?.status === 200) {
      met.pagesMs.push(performance.now() - startedAt)
      return
    }
    if (answer?.status === 503) met.toldToComeAgain += 1
    const again = answer?.headers['retry-after']
    await wait(again ? Number(again) * 1000 : between(AGAIN_MS))
  }
  met.pagesFailed += 1
}

async function save(url: string, cookie: string, met: Met): Promise<void> {
  const form = {
    involvement: 'People who have used the service help to plan it, word for word. '.repeat(8),
    'base.involvement': '1',
  }
  const status = await statusOf(() => ask(url, { cookie, form, withinMs: PAGE_WITHIN_MS }))
  met.pages += 1
  if (status === 200) met.saved += 1
  else met.pagesFailed += 1
}

/** A decision about the application itself; whoever is told to wait, or of a fault of ours, asks again. */
function isRefusal(status: number | 'broke off'): boolean {
  return typeof status === 'number' && status >= 400 && status < 500 && status !== 408 && status !== 429
}

async function statusOf(asked: () => Promise<Asked>): Promise<number | 'broke off'> {
  return asked().then(
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
