import type { FileFormat, FileKind } from '@academy/domain/facts/published-files'
import { slugify } from '@academy/domain/facts/slug'
import type { FileLanguage } from './file-words.ts'

/** A name that says what is in the file: `schemes-wales-release-2.csv`; a Welsh one ends with `-cy`. */
export function fileName({
  kind,
  format,
  language,
  release,
  filters,
}: {
  kind: FileKind
  format: FileFormat
  language: FileLanguage
  release: number
  filters: Readonly<Record<string, string>>
}): string {
  const narrowed = Object.entries(filters).map(([name, value]) => partOf(name, value))
  const parts = [kind, ...narrowed.filter(Boolean), 'release', release, ...(language === 'cy' ? ['cy'] : [])]
  return `${parts.join('-')}.${format}`
}

const PART_MAX = 40

function partOf(name: string, value: string): string {
  if (name === 'bbox') return 'part-of-the-map'
  const part = slugify(value).slice(0, PART_MAX).replace(/-$/, '')
  return name === 'place' ? `near-${part}` : part
}
