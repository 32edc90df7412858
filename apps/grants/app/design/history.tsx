import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { DesignPage } from '../api-types.ts'
import { roundMovesText } from '../text/design/round-moves-text.ts'

/** What happened to a round, the newest first. */
export function History({ page }: { page: DesignPage }) {
  const text = useText(roundMovesText)
  const language = useLanguage()
  return (
    <Section title={text.history}>
      <DataTable
        caption={text.history}
        rows={page.events.toReversed()}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'when',
            header: text.when,
            rowHeader: true,
            cell: ({ at }) => formatInstant(language, at),
          },
          {
            key: 'what',
            header: text.what,
            cell: ({ kind, versionNo, reason, measured }) => (
              <>
                {text[`event-${kind}`]}
                {versionNo !== null && `, ${text.version(versionNo)}`}
                {measured && (
                  <span className="ac-source">
                    {': '}
                    {text.measured(
                      measured.minutes,
                      formatInstant(language, measured.from),
                      formatInstant(language, measured.closesAt),
                    )}
                  </span>
                )}
                {reason && <span className="ac-source">: {reason}</span>}
              </>
            ),
          },
          { key: 'by', header: text.by, cell: ({ actor }) => actor ?? text.platform },
        ]}
      />
    </Section>
  )
}
