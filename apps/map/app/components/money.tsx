import { useLanguage } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import type { ReactNode } from 'react'

/** A sum, or the words for a sum that was not published: never a zero. */
export function Money({
  pence,
  unknown,
  short = false,
}: {
  pence: bigint | null
  unknown: ReactNode
  short?: boolean
}) {
  const language = useLanguage()
  if (pence === null) return <span className="ac-blank">{unknown}</span>
  return <span className="ac-num">{formatPounds(language, pence, { short })}</span>
}
