import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { formatNumber } from '@academy/ui/text/format-number'
import { filesText } from '../text/apply/files-text.ts'

/** A size as people read it: `340 kB`, `2.4 MB`. */
function fileSize(language: Language, bytes: number): string {
  const text = textIn(filesText, language)
  if (bytes < 1_000_000) return text.kilobytes(formatNumber(language, Math.max(1, Math.round(bytes / 1_000))))
  return text.megabytes(formatNumber(language, Math.round(bytes / 100_000) / 10))
}

/** A file in a line: `plan.pdf (PDF, 340 kB)`. */
export function fileLine(language: Language, file: { name: string; kind: string; size: number }): string {
  return `${file.name} (${file.kind.toUpperCase()}, ${fileSize(language, file.size)})`
}
