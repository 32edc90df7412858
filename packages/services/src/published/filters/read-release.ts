import { DomainError } from '@academy/domain/domain-error'
import type { WrittenAddress } from './read-filters.ts'

/** The number of the release that an address names; nothing for the newest. @throws DomainError `not-found`. */
export function readRelease({ release }: WrittenAddress): number | undefined {
  if (!release) return undefined
  if (!/^[1-9]\d{0,8}$/.test(release)) throw new DomainError('not-found', 'no-such-release')
  return Number(release)
}
