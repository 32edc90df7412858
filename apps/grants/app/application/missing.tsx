import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { CheckPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { sectionErrors } from '../form/section-errors.ts'
import { paths } from '../paths.ts'
import { checkText } from '../text/check-text.ts'

/** Everything that stands between an application and its submission, each line leading to its field. */
export function Missing({ page: { application, sections } }: { page: CheckPage }) {
  const text = useText(checkText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const open = sections.filter(({ problems }) => problems.length > 0)
  if (open.length === 0) return null
  return (
    <section className="ac-card gr-missing" aria-labelledby="missing">
      <h2 className="nhsuk-heading-m" id="missing">
        {text.missing}
      </h2>
      <ul className="gr-missing__sections">
        {open.map(({ slug, title, problems, answers }) => (
          <li key={slug}>
            <strong>{inLanguage(title)}</strong>
            <ul className="nhsuk-list">
              {sectionErrors(
                language,
                answers.map(({ field }) => field),
                problems,
              ).map(({ field, text: sentence }) => (
                <li key={`${field}${sentence}`}>
                  <a href={`${to(paths.section(application.id, slug))}?tried=1#${field}`}>{sentence}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
