import { SummaryList } from '@academy/ui/content/summary-list'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import type { DecisionsPage } from '../api-types.ts'
import { HashCode } from '../components/hash-code.tsx'
import { decisionsText } from '../text/decide/decisions-text.ts'

/** The minute of the panel with the division that it holds. */
export function MinuteOfPanel({ page }: { page: Pick<DecisionsPage, 'set' | 'division'> }) {
  const text = useText(decisionsText)
  const language = useLanguage()
  const { set, division } = page
  if (!set || !division) return null
  return (
    <SummaryList
      rows={[
        { key: text.metOn, value: formatDate(language, set.metOn) },
        { key: text.present, value: set.present },
        { key: text.leftRoom, value: set.leftRoom ?? text.nobodyLeft },
        { key: text.words, value: set.minute },
        { key: text.inputHash, value: <HashCode hex={division.inputSha256} /> },
        { key: text.recordHash, value: <HashCode hex={division.recordSha256} /> },
        { key: text.solver, value: division.solver },
        ...(set.recordSha256 === null
          ? []
          : [{ key: text.sealHash, value: <HashCode hex={set.recordSha256} /> }]),
      ]}
    />
  )
}
