import {
  CONDITION_DEPTH_MAX,
  CONDITION_TEXT_MAX,
  comparisons,
  isBounded,
  type Comparison,
  type Condition,
} from '../condition.ts'
import { RESERVED } from './print-condition.ts'
import { readTokens, type Token } from './read-tokens.ts'

/** What in a sentence is no condition, and where: UTF-16 units from the start. */
export interface ConditionProblem {
  code:
    | 'unexpected'
    | 'text-cannot-be-read'
    | 'number-cannot-be-read'
    | 'question-expected'
    | 'comparison-expected'
    | 'text-expected'
    | 'number-expected'
    | 'bracket-expected'
    | 'end-expected'
    | 'too-long'
    | 'too-deep'
  at: number
}

export type ParsedCondition = { ok: true; condition: Condition } | ({ ok: false } & ConditionProblem)

const SENTENCE_LENGTH_MAX = 4000

/**
 * Reads a condition from a sentence: `link-workers >= 1 and nation is "Wales"`, `not (rows of partners = 0)`. `and` binds
 * more closely than `or`. A question that is called like a word of the language stands in brackets: `[not] is "yes"`.
 */
export function parseCondition(sentence: string): ParsedCondition {
  if (sentence.length > SENTENCE_LENGTH_MAX) return { ok: false, code: 'too-long', at: SENTENCE_LENGTH_MAX }
  const tokens = readTokens(sentence)
  if (!Array.isArray(tokens)) return { ok: false, ...tokens }
  try {
    const reader = new Reader(tokens)
    const condition = reader.either(0)
    reader.expectEnd()
    return isBounded(condition) ? { ok: true, condition } : { ok: false, code: 'too-deep', at: 0 }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, code: error.code, at: error.at }
    throw error
  }
}

class Unreadable extends Error {
  readonly code: ConditionProblem['code']
  readonly at: number

  constructor(code: ConditionProblem['code'], at: number) {
    super(code)
    this.code = code
    this.at = at
  }
}

/** Goes through the words from left to right, a function for each rule. */
class Reader {
  private next = 0

  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  either(depth: number): Condition {
    return this.list('any', 'or', () => this.both(depth))
  }

  expectEnd(): void {
    if (this.token.kind !== 'end') throw new Unreadable('end-expected', this.token.at)
  }

  private both(depth: number): Condition {
    return this.list('all', 'and', () => this.single(depth))
  }

  private list(op: 'all' | 'any', word: string, part: () => Condition): Condition {
    const first = part()
    const of = [first]
    while (this.skip('name', word)) of.push(part())
    return of.length === 1 ? first : { op, of }
  }

  private single(depth: number): Condition {
    // Brackets that hold one part leave no trace, so more of them are let through than of parts within parts.
    if (depth > CONDITION_DEPTH_MAX * 2) throw new Unreadable('too-deep', this.token.at)
    if (this.skip('name', 'not')) return { op: 'not', of: this.single(depth + 1) }
    if (this.skip('sign', '(')) return this.closed(this.either(depth + 1))
    for (const op of ['all', 'any'] as const) {
      if (!this.skip('name', op)) continue
      if (!this.skip('sign', '(')) throw new Unreadable('bracket-expected', this.token.at)
      if (this.skip('sign', ')')) return { op, of: [] }
      return this.closed({ op, of: [this.either(depth + 1)] })
    }
    if (this.skip('name', 'rows')) {
      if (!this.skip('name', 'of')) throw new Unreadable('question-expected', this.token.at)
      return { op: 'rows', field: this.field(), by: this.comparison(), number: this.number() }
    }
    return this.aboutField(this.field())
  }

  private aboutField(field: string): Condition {
    if (this.skip('name', 'contains')) return { op: 'contains', field, text: this.text(1) }
    if (!this.skip('name', 'is'))
      return { op: 'compares', field, by: this.comparison(), number: this.number() }
    if (this.skip('name', 'answered')) return { op: 'answered', field }
    if (!this.skip('name', 'not')) return { op: 'is', field, value: this.text(0) }
    if (this.skip('name', 'answered')) return { op: 'not', of: { op: 'answered', field } }
    return { op: 'not', of: { op: 'is', field, value: this.text(0) } }
  }

  private closed(condition: Condition): Condition {
    if (!this.skip('sign', ')')) throw new Unreadable('bracket-expected', this.token.at)
    return condition
  }

  private field(): string {
    const { kind, value, at } = this.token
    if (kind !== 'name' || RESERVED.has(value)) throw new Unreadable('question-expected', at)
    const name = value.replace(/^\[|\]$/g, '')
    if (name.length > 60) throw new Unreadable('too-long', at)
    this.next += 1
    return name
  }

  private comparison(): Comparison {
    const { kind, value, at } = this.token
    const found = comparisons.find((by) => kind === 'sign' && by === value)
    if (!found) throw new Unreadable('comparison-expected', at)
    this.next += 1
    return found
  }

  private text(lengthMin: number): string {
    const { kind, value, at } = this.token
    if (kind !== 'text' || value.length < lengthMin) throw new Unreadable('text-expected', at)
    if (value.length > CONDITION_TEXT_MAX) throw new Unreadable('too-long', at)
    this.next += 1
    return value
  }

  private number(): string {
    const { kind, value, at } = this.token
    if (kind !== 'number') throw new Unreadable('number-expected', at)
    this.next += 1
    return value
  }

  private skip(kind: Token['kind'], value: string): boolean {
    if (this.token.kind !== kind || this.token.value !== value) return false
    this.next += 1
    return true
  }

  private get token(): Token {
    return this.tokens[this.next] ?? { kind: 'end', value: '', at: 0 }
  }
}
