import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** A whole answer without an error, as it is sent. */
export class StoredAnswer {
  readonly body: Buffer
  readonly #release: number
  #etag: string | undefined

  constructor(release: number, text: string) {
    this.#release = release
    this.body = Buffer.from(text)
  }

  /** Made when first asked for, which an answer to a POST never is. */
  get etag(): string {
    this.#etag ??= `"r${this.#release}-${createHash('sha256').update(this.body).digest('base64url').slice(0, 22)}"`
    return this.#etag
  }
}

/**
 * Answers as they were sent, by what was asked. A release never changes, so an answer is right until another release
 * is published; then all are dropped, because the newest release is the one that most queries mean. Holds a bounded
 * number of bytes and lets go of what was not asked for the longest.
 */
export class AnswerStore {
  readonly #answers: LRUCache<string, StoredAnswer> | undefined
  #release = 0

  /** Keeps nothing with 0 bytes. An answer so big that it would push out many others is not kept either. */
  constructor(bytesMax: number) {
    if (bytesMax > 0) {
      const maxEntrySize = Math.ceil(bytesMax / 20)
      this.#answers = new LRUCache({ maxSize: bytesMax, maxEntrySize, sizeCalculation: sizeOf })
    }
  }

  find(release: number, question: string): StoredAnswer | undefined {
    this.#follow(release)
    return this.#answers?.get(question)
  }

  keep(release: number, question: string, text: string): StoredAnswer {
    this.#follow(release)
    const answer = new StoredAnswer(release, text)
    this.#answers?.set(question, answer)
    return answer
  }

  #follow(release: number): void {
    if (release === this.#release) return
    this.#answers?.clear()
    this.#release = release
  }
}

/** Text is held in two bytes a character at most; the rest is what an entry needs. */
function sizeOf({ body }: StoredAnswer, question: string): number {
  return body.length + 2 * question.length + 200
}
