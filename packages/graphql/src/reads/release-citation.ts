import type { PublishedRelease } from '@academy/services/published/releases/list-releases'

/** A release gathers facts from many sources, so the terms are each record's own. */
export const releaseLicence = 'Each record names the licence of its source in `licence`.'

/** How to cite a release: what, which, when, and a checksum that proves which. */
export function citationOf({ number, publishedAt, sha256 }: PublishedRelease): string {
  const day = publishedAt.slice(0, 10)
  return `Social prescribing in the United Kingdom: a register of schemes, funding and evidence. Release ${number}, ${day}. sha256:${sha256}`
}
