import { formatInstant } from '@academy/domain/text/format-instant'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { ScenarioListPage } from '../api-types.ts'
import { lotText } from '../text/allocate/lot-text.ts'

/** The seed of a round's lots, where it can be read, and since when it stands. */
export function SaidSeed({ lotSeed }: { lotSeed: NonNullable<ScenarioListPage['lotSeed']> }) {
  const text = useText(lotText)
  const language = useLanguage()
  return (
    <SummaryList
      rows={[
        { key: text.seed, value: lotSeed.seed },
        { key: text.publishedAt, value: lotSeed.publishedAt },
        { key: text.saidAt, value: formatInstant(language, lotSeed.at) },
      ]}
    />
  )
}
