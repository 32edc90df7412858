import { data } from 'react-router'

/** What a form posted, with an input of several values as a list. */
export type PostedForm = Record<string, string | string[]>

/** The longest form of ours has about 150 inputs. */
export const FIELDS_MAX = 500
export const NAME_LENGTH_MAX = 120

/**
 * Bytes of a form of somebody who is not signed in, whose text goes back to them on the page that says so. At its word
 * limits the longest section has about 10,000.
 */
export const SIGNED_OUT_BYTES_MAX = 400_000

/** Bytes of a form of the sign-in pages: an address, and a path to go on to. */
export const SIGN_IN_BYTES_MAX = 20_000

const FORM_TYPE = 'application/x-www-form-urlencoded'

/**
 * Reads a form in one pass. One that has more inputs than any of ours, or longer names, is answered with 413 and a page
 * that shows what was typed; one of more than `bytesMax` with 413 alone, and a body of another kind with 415.
 */
export async function readForm(request: Request, bytesMax = Infinity): Promise<PostedForm> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (type !== FORM_TYPE) throw data(null, { status: 415 })
  const body = await request.arrayBuffer()
  if (body.byteLength > bytesMax) throw data(null, { status: 413 })
  const { posted, isWhole } = toPostedForm(new TextDecoder().decode(body))
  if (!isWhole) throw data(keptForm('too-much', posted, request), { status: 413 })
  return posted
}

/** The form of a body; where it is too much, the first inputs of it, without those whose names are too long. */
export function toPostedForm(body: string): { posted: PostedForm; isWhole: boolean } {
  const end = endOfInput(body, FIELDS_MAX)
  let isWhole = end === body.length
  const found = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(body.slice(0, end))) {
    if (name.length > NAME_LENGTH_MAX) {
      isWhole = false
      continue
    }
    // No text of the database holds NUL, and nobody types it.
    const text = value.replaceAll('\0', '')
    const values = found.get(name)
    if (values) values.push(text)
    else found.set(name, [text])
  }
  const entries = [...found].map(([name, [first = '', ...more]]) => [
    name,
    more.length === 0 ? first : [first, ...more],
  ])
  return { posted: Object.fromEntries(entries) as PostedForm, isWhole }
}

/** Where the `count`th input ends. */
function endOfInput(body: string, count: number): number {
  let end = -1
  for (let found = 0; found < count; found += 1) {
    end = body.indexOf('&', end + 1)
    if (end === -1) return body.length
  }
  return end
}

/** The one value of an input; empty where it was not sent. */
export function valueOf(posted: PostedForm, name: string): string {
  const value = posted[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** Why a form was not taken as it came. What was typed goes back on the page that says so. */
export type KeptWhy = 'signed-out' | 'unavailable' | 'too-many' | 'unreadable' | 'too-much' | 'refused'

export interface KeptForm {
  why: KeptWhy
  posted: PostedForm
  /** Where it was sent, to be sent there again. */
  action: string
  /** The decision's own word, where an operation refused it. */
  reason?: string
}

export function keptForm(why: KeptWhy, posted: PostedForm, request: Request): KeptForm {
  const { pathname, search } = new URL(request.url)
  return { why, posted, action: pathname + search }
}

export function isKeptForm(value: unknown): value is KeptForm {
  return typeof value === 'object' && value !== null && 'why' in value && 'posted' in value
}
