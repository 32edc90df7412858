import type { FileFormat, FileKind } from '@academy/domain/facts/published-files'
import { shellPaths } from '@academy/ui/shell/shell-paths'

/** Every address of this door, without its language: `mapLink` adds that, and what the address holds besides. */
export const paths = {
  home: shellPaths.home,
  schemes: '/schemes',
  scheme: (slug: string) => `/schemes/${slug}`,
  search: '/search',
  services: '/services',
  service: (slug: string) => `/services/${slug}`,
  areas: '/areas',
  area: (code: string) => `/areas/${code}`,
  funding: '/funding',
  programme: (slug: string) => `/funding/${slug}`,
  timeline: '/timeline',
  evidence: '/evidence',
  indicators: '/indicators',
  indicator: (slug: string) => `/indicators/${slug}`,
  data: shellPaths.data,
  /** Of a number, or of `latest`. */
  release: (release: number | string) => `/data/${release}`,
  quality: shellPaths.quality,
  file: (kind: FileKind, format: FileFormat) => `/${kind}.${format}`,
  accessibility: shellPaths.accessibility,
  privacy: shellPaths.privacy,
} as const

/** In a build of `pnpm dev` only. */
export const galleryPath = '/gallery'
