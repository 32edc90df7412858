import { Client } from 'pg'
import { PopularStatements } from './popular-statements.ts'

/** A connection keeps so many plans at most; each is memory of the server for as long as the connection lives. */
export const PREPARED_MAX = 200

/** A connection that keeps what is asked of it often prepared, whoever asks: in a transaction or outside of one. */
export class PreparingClient extends Client {
  readonly #popular = new PopularStatements(PREPARED_MAX)

  /** Whether it holds as many plans as it may; then another connection should take its place. */
  get full(): boolean {
    return this.#popular.full
  }

  /** As of the driver, in all its forms: only a name is added. Without values a text may be several statements. */
  override query(...given: never[]): never {
    const [query, values, ...rest]: unknown[] = given
    const keep = hasText(query) && hasValues(values)
    const named = keep ? { ...query, name: query.name ?? this.#popular.nameOf(query.text) } : query
    return Reflect.apply(super.query, this, [named, values, ...rest]) as never
  }
}

function hasText(query: unknown): query is { text: string; name?: string } {
  return typeof query === 'object' && query !== null && 'text' in query && typeof query.text === 'string'
}

function hasValues(values: unknown): boolean {
  return Array.isArray(values) && values.length > 0
}
