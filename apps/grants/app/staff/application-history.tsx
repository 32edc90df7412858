import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { StaffApplicationPage } from '../api-types.ts'
import { applicationsText } from '../text/staff/applications-text.ts'

/** What happened to an application, the newest first. */
export function ApplicationHistory({ page }: { page: StaffApplicationPage }) {
  const text = useText(applicationsText)
  const language = useLanguage()
  const events = page.history.map((event, index) => ({ ...event, key: String(index) }))
  return (
    <Section title={text.history}>
      <DataTable
        caption={text.history}
        rows={events.toReversed()}
        keyOf={({ key }) => key}
        columns={[
          {
            key: 'when',
            header: text.when,
            rowHeader: true,
            cell: ({ at }) => formatInstant(language, at, { seconds: true }),
          },
          {
            key: 'what',
            header: text.what,
            cell: ({ kind, reason }) => (
              <>
                {text[`event-${kind}`]}
                {reason && <span className="ac-source">: {reason}</span>}
              </>
            ),
          },
          { key: 'by', header: text.by, cell: ({ actor }) => actor ?? '' },
        ]}
      />
    </Section>
  )
}
