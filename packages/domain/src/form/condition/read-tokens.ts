import type { ConditionProblem } from './parse-condition.ts'

export interface Token {
  kind: 'name' | 'number' | 'text' | 'sign' | 'end'
  /** A name or sign as it is written, a number in its one form, a text without its marks. */
  value: string
  /** Where it stands, in UTF-16 units from the start. */
  at: number
}

const SPACE = /\s*/y
const NAME = /\[?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\]?/y
const NUMBER = /\d+(?:\.\d+)?/y
const TEXT = /"(?:[^"\\]|\\.)*"|“[^”]*”/y
const SIGN = /<=|>=|≤|≥|[<>=()]/y

/** The words and signs of a condition's sentence, or where the first lies that is none. */
export function readTokens(sentence: string): Token[] | ConditionProblem {
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(sentence)?.[0]
  }
  for (;;) {
    at += take(SPACE)?.length ?? 0
    if (at >= sentence.length) return [...tokens, { kind: 'end', value: '', at: sentence.length }]
    const found = nextToken(take, at)
    if ('code' in found.token) return found.token
    tokens.push(found.token)
    at += found.length
  }
}

function nextToken(
  take: (pattern: RegExp) => string | undefined,
  at: number,
): { token: Token | ConditionProblem; length: number } {
  const text = take(TEXT)
  if (text !== undefined) {
    const value = unquote(text)
    return {
      token: value === undefined ? { code: 'text-cannot-be-read', at } : { kind: 'text', value, at },
      length: text.length,
    }
  }
  const name = take(NAME)
  if (name !== undefined) {
    const bracketed = name.startsWith('[')
    if (bracketed !== name.endsWith(']')) return { token: { code: 'unexpected', at }, length: 0 }
    return { token: { kind: 'name', value: name, at }, length: name.length }
  }
  const number = take(NUMBER)
  if (number !== undefined) {
    const value = numberIn(number)
    return {
      token: value === undefined ? { code: 'number-cannot-be-read', at } : { kind: 'number', value, at },
      length: number.length,
    }
  }
  const sign = take(SIGN)
  if (sign === undefined) return { token: { code: 'unexpected', at }, length: 0 }
  const value = { '≤': '<=', '≥': '>=' }[sign] ?? sign
  return { token: { kind: 'sign', value, at }, length: sign.length }
}

function unquote(text: string): string | undefined {
  if (text.startsWith('“')) return text.slice(1, -1)
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

/** `007.50` as `7.5`; nothing where it has more than twelve digits, or more than two after the point. */
function numberIn(text: string): string | undefined {
  const [whole = '', decimals = ''] = text.split('.')
  const short = whole.replace(/^0+(?=\d)/, '')
  const rest = decimals.replace(/0+$/, '')
  if (short.length > 12 || rest.length > 2) return undefined
  return rest === '' ? short : `${short}.${rest}`
}
