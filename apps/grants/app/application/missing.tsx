import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { CheckPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { sectionErrors } from '../form/section-errors.ts'
import { paths } from '../paths.ts'
import { applicationText } from '../text/apply/application-text.ts'
import { checkText } from '../text/submit/check-text.ts'

/** Everything that stands between an application and its submission, each line leading to where it is done. */
export function Missing({ page: { application, sections } }: { page: CheckPage }) {
  const text = useText(checkText)
  const to = useLocalPath()
  const open = sections.filter(({ problems }) => problems.length > 0)
  if (open.length === 0) return null
  return (
    <section className="ac-card gr-missing" aria-labelledby="missing">
      <h2 className="nhsuk-heading-m" id="missing">
        {text.missing}
      </h2>
      <ul className="gr-missing__sections">
        {open.map((section) => (
          <li key={section.slug}>
            <MissingOf section={section} address={to(paths.section(application.id, section.slug))} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A section that nobody has begun is one line; of any other each thing is named. */
function MissingOf({ section, address }: { section: CheckPage['sections'][number]; address: string }) {
  const words = useText(applicationText)
  const language = useLanguage()
  const inLanguage = useWords()
  const title = inLanguage(section.title)
  if (section.status === 'not-started') {
    return (
      <>
        <a href={address}>{title}</a> <span className="ac-source">{words.notStarted.toLowerCase()}</span>
      </>
    )
  }
  const fields = section.answers.map(({ field }) => field)
  return (
    <>
      <strong>{title}</strong>
      <ul className="nhsuk-list">
        {sectionErrors(language, fields, section.problems).map(({ field, text }) => (
          <li key={`${field}${text}`}>
            <a href={`${address}?tried=1#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
