import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { FilesPage } from '../api-types.ts'
import { formatInstant } from '@academy/domain/text/format-instant'
import { paths } from '../paths.ts'
import { filesText } from '../text/apply/files-text.ts'

/** What the reader has sent in part, with how to go on with it and a way to forget it. */
export function UnfinishedFiles({ page }: { page: FilesPage }) {
  const text = useText(filesText)
  const language = useLanguage()
  const to = useLocalPath()
  const { application, section, field, unfinished, canEdit } = page
  if (unfinished.length === 0 || !canEdit.ok) return null
  return (
    <Section title={text.unfinished}>
      <form method="post" action={to(paths.files(application.id, section.slug, field.name))}>
        <ul className="nhsuk-list gr-files">
          {unfinished.map((file) => (
            <li key={file.id} className="gr-files__file">
              <span>
                {text.part(
                  file.name,
                  formatNumber(language, Math.floor((100 * file.arrived) / Math.max(1, file.bytes))),
                )}
                <span className="ac-source gr-files__state">
                  {text.partUntil(formatInstant(language, file.expiresAt))}
                </span>
              </span>
              <button
                className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
                type="submit"
                name="forget"
                value={file.id}
              >
                {text.forget}
                <span className="nhsuk-u-visually-hidden">{text.ofFile(file.name)}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Section>
  )
}
