import type { FindingKind } from '@academy/domain/screen/finding'
import { formatDay } from '@academy/domain/text/format-instant'
import type { Language } from '@academy/domain/text/language'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { findingText } from '../text/screen/finding-text.ts'

interface FindingSentenceProps {
  slug: string
  kind: FindingKind
  evidence: Readonly<Record<string, string>>
  /** The reference of the other bid that it is about. */
  other?: string | null | undefined
}

/** What the facts say, in a sentence, with the way to the other bid. */
export function FindingSentence({ slug, kind, evidence, other }: FindingSentenceProps) {
  const text = useText(findingText)
  const language = useLanguage()
  const to = useLocalPath()
  const read = Object.fromEntries(
    Object.entries(evidence).map(([name, value]) => [name, asRead(language, name, value)]),
  )
  return (
    <>
      {text[kind](read)} {other && <a href={to(paths.screenBid(slug, other))}>{other}</a>}
    </>
  )
}

function asRead(language: Language, name: string, value: string): string {
  if (/pence$/i.test(name)) return formatPounds(language, BigInt(value))
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(language, new Date(value)) : value
}
