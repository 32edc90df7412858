/** How often it is looked whether the process keeps up. */
const LOOK_EVERY_MS = 10
/** A process that looked so long ago was busy meanwhile: what it reads now may have been waiting since then. */
const BUSY_MS = 40

/**
 * When what is read now had arrived, by `performance.now()`. A process that keeps up reads at once; one that was busy for a
 * while finds what came meanwhile waiting, without a word about since when. In doubt it counts from the last moment at which
 * nothing was waiting yet: nobody is late because we were slow.
 */
export class Arrivals {
  readonly #clock: () => number
  readonly #timer: NodeJS.Timeout
  #last: number
  #before: number

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock
    this.#last = this.#before = clock()
    this.#timer = setInterval(() => this.look(), LOOK_EVERY_MS).unref()
  }

  /** Notes that the process had time to look just now. Its own timer asks for this. */
  look(): void {
    this.#before = this.#last
    this.#last = this.#clock()
  }

  now(): number {
    const now = this.#clock()
    // The timer of this turn of the loop may have been late itself: then the moment before it is the last that is sure.
    const sure = this.#last - this.#before > BUSY_MS ? this.#before : this.#last
    return now - sure > BUSY_MS ? sure : now
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}
