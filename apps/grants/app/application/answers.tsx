import { SummaryList } from '@academy/ui/content/summary-list'
import { useLanguage } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { CheckPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { AnswerText } from '../form/answer-text.tsx'
import { sectionErrors, shownProblems } from '../form/section-errors.ts'
import { paths } from '../paths.ts'

interface AnswersProps {
  applicationId: string
  section: CheckPage['sections'][number]
  /** Whether answers can still be changed. */
  open: boolean
}

/** The answers of one section with the way to change each, and what is wrong beside its answer; what is missing says so itself. */
export function Answers({ applicationId, section, open }: AnswersProps) {
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const address = `${to(paths.section(applicationId, section.slug))}?tried=1`
  const fields = section.answers.map(({ field }) => field)
  return (
    <SummaryList
      rows={section.answers.map(({ field, value }) => {
        const wrong = shownProblems(section.problems, false).filter((problem) => problem.field === field.name)
        return {
          key: inLanguage(field.label),
          value: (
            <>
              <AnswerText field={field} value={value} />
              {sectionErrors(language, fields, open ? wrong : []).map(({ text }) => (
                <span className="nhsuk-error-message" key={text}>
                  {text}
                </span>
              ))}
            </>
          ),
          ...(open && { changeHref: `${address}#${field.name}` }),
        }
      })}
    />
  )
}
