import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { AnnouncementPage } from '../api-types.ts'
import { announcementText } from '../text/tell/announcement-text.ts'

type Shown = NonNullable<AnnouncementPage['live']>

/** What happened to announcements, the newest first: for which instant, by whom, and why. */
export function AnnouncementHistory({ announcements }: { announcements: readonly Shown[] }) {
  const text = useText(announcementText)
  const language = useLanguage()
  if (announcements.length === 0) return null
  return (
    <Section title={text.history}>
      <ul>
        {announcements.map(({ no, tellsAt, events }) => (
          <li key={no}>
            {text.forInstant(formatInstant(language, tellsAt))}
            <ul>
              {events.map(({ kind, by, at, reason }) => (
                <li key={kind}>
                  {text[`${kind}By`](by.name ?? '–', formatInstant(language, at))}
                  {reason !== null && `: ${reason}`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}
