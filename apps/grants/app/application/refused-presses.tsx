import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import type { LatePleaPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { pleaText } from '../text/apply/plea-text.ts'
import { isRefusalReason, refusalText } from '../text/refusal-text.ts'

/** Every press of Submit on an application that failed: when, by whom, and what stood in the way. */
export function RefusedPresses({ page }: { page: Pick<LatePleaPage, 'presses' | 'counted'> }) {
  const text = useText(pleaText)
  const refusals = useText(refusalText)
  const language = useLanguage()
  const inLanguage = useWords()
  const rows = page.presses.map((press, index) => ({ ...press, key: String(index) }))
  return (
    <Section title={text.presses}>
      <DataTable
        caption={text.presses}
        empty={<p>{text.pressesNone}</p>}
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          {
            key: 'at',
            header: text.pressAt,
            rowHeader: true,
            cell: ({ at }) => formatInstant(language, at, { seconds: true }),
          },
          {
            key: 'why',
            header: text.pressWhy,
            cell: ({ why, missing }) => (
              <>
                {isRefusalReason(why) ? refusals[why] : text.otherWhy}
                {missing.length > 0 && (
                  <>
                    <br />
                    <span className="ac-source">{text.missing(missing.map(inLanguage).join(', '))}</span>
                  </>
                )}
              </>
            ),
          },
          { key: 'by', header: text.pressBy, cell: ({ actor }) => actor || text.unnamed },
        ]}
      />
      {page.counted > 0 && <p>{text.counted(formatNumber(language, page.counted))}</p>}
    </Section>
  )
}
