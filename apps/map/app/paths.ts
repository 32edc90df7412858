import type { FileFormat, FileKind } from '@academy/domain/facts/published-files'

/** Every address of this door, without its language: `mapLink` adds that, and what the address holds besides. */
export const paths = {
  home: '/',
  schemes: '/schemes',
  scheme: (slug: string) => `/schemes/${slug}`,
  areas: '/areas',
  area: (code: string) => `/areas/${code}`,
  funding: '/funding',
  programme: (slug: string) => `/funding/${slug}`,
  timeline: '/timeline',
  evidence: '/evidence',
  data: '/data',
  quality: '/about/quality',
  file: (kind: FileKind, format: FileFormat) => `/${kind}.${format}`,
  accessibility: '/accessibility',
  privacy: '/privacy',
} as const

/** In a build of `pnpm dev` only. */
export const galleryPath = '/gallery'
