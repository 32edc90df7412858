import type { Field } from '@academy/domain/form/field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { SectionPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { commentsText } from '../text/apply/comments-text.ts'
import { versionsText } from '../text/apply/versions-text.ts'

/** What can be looked at beside a question: its earlier versions, once there is one, and what colleagues say of it. */
export function QuestionLinks({ field, page }: { field: Field; page: SectionPage }) {
  const comments = useText(commentsText)
  const versions = useText(versionsText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { application, section, openComments } = page
  const label = inLanguage(field.label)
  const open = openComments[field.name] ?? 0
  const hasVersions = Object.entries(page.versions).some(
    ([key, version]) => version > 0 && (key === field.name || key.startsWith(`${field.name}.`)),
  )
  return (
    <p className="gr-question__more">
      {hasVersions && (
        <a href={to(paths.versions(application.id, section.slug, field.name))}>
          {versions.link}
          <span className="nhsuk-u-visually-hidden"> {versions.linkOf(label)}</span>
        </a>
      )}
      <a href={to(paths.commentsAbout(application.id, section.slug, field.name))}>
        {open > 0 ? comments.open(open) : comments.write}
        <span className="nhsuk-u-visually-hidden"> {comments.writeOf(label)}</span>
      </a>
    </p>
  )
}
