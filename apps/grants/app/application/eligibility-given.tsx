import { SummaryList } from '@academy/ui/content/summary-list'
import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import type { TaskListPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { eligibilityText } from '../text/round/eligibility-text.ts'

/** What was answered before the application was begun; a no is explained as it was then. */
export function EligibilityGiven({ given }: { given: TaskListPage['eligibility'] }) {
  const text = useText(eligibilityText)
  const inLanguage = useWords()
  if (given.length === 0) return null
  return (
    <Section title={text.given}>
      <p>{text.givenBody}</p>
      <SummaryList
        rows={given.map(({ question, answer, reason }) => ({
          key: inLanguage(question),
          value: (
            <>
              {text[answer]}
              {answer === 'no' && <span className="nhsuk-error-message">{inLanguage(reason)}</span>}
            </>
          ),
        }))}
      />
    </Section>
  )
}
