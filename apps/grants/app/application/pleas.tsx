import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { LatePleaPage } from '../api-types.ts'
import { pleaText } from '../text/apply/plea-text.ts'

type Plea = LatePleaPage['pleas'][number]

interface PleasProps {
  pleas: readonly (Plea & { officer?: string | null })[]
}

/** The pleas of an application with what was ruled, the newest first. */
export function Pleas({ pleas }: PleasProps) {
  const text = useText(pleaText)
  if (pleas.length === 0) return null
  return (
    <Section title={text.pleas}>
      {pleas.toReversed().map((plea) => (
        <OnePlea key={plea.id} plea={plea} />
      ))}
    </Section>
  )
}

function OnePlea({ plea }: { plea: PleasProps['pleas'][number] }) {
  const text = useText(pleaText)
  const language = useLanguage()
  const { ruling } = plea
  const outcome = ruling
    ? ruling.granted && ruling.until
      ? text.granted(formatInstant(language, ruling.until, { weekday: true }))
      : text.refused
    : text.waits
  return (
    <SummaryList
      rows={[
        { key: text.plea, value: <span className="gr-typed">{plea.reason}</span> },
        { key: text.pleadedAt, value: formatInstant(language, plea.at, { seconds: true }) },
        { key: text.pleadedBy, value: plea.actor || text.unnamed },
        { key: text.ruling, value: <strong>{outcome}</strong> },
        ...(ruling
          ? [
              { key: text.why, value: <span className="gr-typed">{ruling.reason}</span> },
              { key: text.ruledAt, value: formatInstant(language, ruling.at, { seconds: true }) },
              ...(plea.officer ? [{ key: text.officer, value: plea.officer }] : []),
            ]
          : []),
      ]}
    />
  )
}
