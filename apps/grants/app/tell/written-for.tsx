import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import type { LetterPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { letterPageText } from '../text/tell/letter-text.ts'

/** What readers wrote for the applicant by criterion, with nobody's name. */
export function WrittenFor({ feedback }: Pick<LetterPage, 'feedback'>) {
  const text = useText(letterPageText)
  const inLanguage = useWords()
  return (
    <Section title={text.feedback}>
      {feedback.length === 0 && <p>{text.noFeedback}</p>}
      {feedback.map(({ criterion, said }) => (
        <section key={criterion.en || criterion.cy}>
          <h3 className="nhsuk-heading-s">{inLanguage(criterion)}</h3>
          {said.map((one, at) => (
            <p key={at} className="gr-typed">
              {one}
            </p>
          ))}
        </section>
      ))}
    </Section>
  )
}
