import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatInstant } from '@academy/domain/text/format-instant'
import { formatNumber } from '@academy/ui/text/format-number'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { AuditPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { staffText } from '../text/staff/staff-text.ts'

type EventName = Extract<keyof typeof staffText, `${string}.${string}`>

/** A page of the audit log. Identifiers only: who somebody is, is told by other means. */
export function EventsTable({ events }: { events: AuditPage['events'] }) {
  const text = useText(staffText)
  const language = useLanguage()
  const to = useLocalPath()
  return (
    <DataTable
      caption={text.events}
      empty={<p>{text.noEvents}</p>}
      rows={events}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'event',
          header: text.event,
          rowHeader: true,
          cell: ({ event }) => (
            <>
              {event in staffText && text[event as EventName]}
              <code lang="en" className="gr-code">
                {event}
              </code>
            </>
          ),
        },
        { key: 'at', header: text.at, cell: ({ at }) => formatInstant(language, at) },
        {
          key: 'about',
          header: text.about,
          cell: ({ subjectKind, subjectId }) => (
            <a href={`${to(paths.audit)}?${new URLSearchParams({ subject: subjectId })}`}>
              {subjectKind} <span className="gr-id">{shortId(subjectId)}</span>
            </a>
          ),
        },
        {
          key: 'actor',
          header: text.actor,
          cell: ({ actorKind, actorId }) => (
            <>
              {text[actorKind]} {actorId && <span className="gr-id">{shortId(actorId)}</span>}
            </>
          ),
        },
        {
          key: 'seq',
          header: text.entry,
          numeric: true,
          cell: ({ id, seq }) =>
            seq === null ? (
              text.unsealed
            ) : (
              <a href={to(paths.auditEvent(id))}>
                <span className="nhsuk-u-visually-hidden">{text.showProof} </span>
                {formatNumber(language, seq)}
              </a>
            ),
        },
      ]}
    />
  )
}

/** The end of an id tells two apart; its beginning is the time. */
function shortId(id: string): string {
  return id.length > 12 ? `…${id.slice(-8)}` : id
}
