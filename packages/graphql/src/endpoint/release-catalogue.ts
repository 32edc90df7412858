import { listReleases, type PublishedRelease } from '@academy/services/published/releases/list-releases'
import type { ServiceContext } from '@academy/services/service-context'

/** The releases, read again at most once a second: a new one is seen by everybody within that time. */
export class ReleaseCatalogue {
  readonly #ctx: Pick<ServiceContext, 'db'>
  readonly #maxAgeMs: number
  #releases: readonly PublishedRelease[] = []
  #readAt = Number.NEGATIVE_INFINITY
  #reading: Promise<readonly PublishedRelease[]> | undefined

  constructor(ctx: Pick<ServiceContext, 'db'>, maxAgeMs = 1_000) {
    this.#ctx = ctx
    this.#maxAgeMs = maxAgeMs
  }

  /** The newest first. It answers at once, without a promise, while what it knows is fresh. */
  current(): readonly PublishedRelease[] | Promise<readonly PublishedRelease[]> {
    if (performance.now() - this.#readAt < this.#maxAgeMs) return this.#releases
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined))
    return this.#reading
  }

  async #read(): Promise<readonly PublishedRelease[]> {
    const startedAt = performance.now()
    this.#releases = await listReleases(this.#ctx)
    this.#readAt = startedAt
    return this.#releases
  }
}
