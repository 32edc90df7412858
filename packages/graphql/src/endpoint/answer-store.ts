import { createHash } from 'node:crypto'

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
  readonly #bytesMax: number
  readonly #answers = new Map<string, StoredAnswer>()
  #bytes = 0
  #release = 0

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax
  }

  find(release: number, question: string): StoredAnswer | undefined {
    this.#follow(release)
    const answer = this.#answers.get(question)
    if (answer) {
      this.#answers.delete(question)
      this.#answers.set(question, answer)
    }
    return answer
  }

  /** Keeps the answer, unless it is so big that it would push out many others. */
  keep(release: number, question: string, body: Buffer): StoredAnswer {
    this.#follow(release)
    const answer = {
      body,
      etag: `"r${release}-${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    }
    const size = sizeOf(question, answer)
    if (size > this.#bytesMax / 20 || this.#answers.has(question)) return answer
    this.#answers.set(question, answer)
    this.#bytes += size
    for (const [oldest, dropped] of this.#answers) {
      if (this.#bytes <= this.#bytesMax) break
      this.#answers.delete(oldest)
      this.#bytes -= sizeOf(oldest, dropped)
    }
    return answer
  }

  #follow(release: number): void {
    if (release === this.#release) return
    this.#answers.clear()
    this.#bytes = 0
    this.#release = release
  }
}

/** Text is held in two bytes a character at most; the rest is what a map entry needs. */
function sizeOf(question: string, answer: StoredAnswer): number {
  return answer.body.length + 2 * question.length + 200
}
