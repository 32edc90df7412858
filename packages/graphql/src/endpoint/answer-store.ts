import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

export interface StoredAnswer {
  body: Buffer
  etag: string
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

  keep(release: number, question: string, body: Buffer): StoredAnswer {
    this.#follow(release)
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
    const answer = { body, etag: `"r${release}-${hash}"` }
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
