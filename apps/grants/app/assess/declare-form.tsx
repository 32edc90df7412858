import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { DeclarationPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { conflictsText } from '../text/assess/conflicts-text.ts'

/** The letter by which a question stands beside each organisation. */
const letterOf = (index: number) => String.fromCodePoint(65 + index)

/** What the round asks, each organisation with a box for every question, and one button for all of them. */
export function DeclareForm({ page }: { page: DeclarationPage }) {
  const text = useText(conflictsText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { questions, list, round } = page
  return (
    <form method="post" action={to(paths.declareConflicts(round.slug))} className="gr-declaration" noValidate>
      <Section title={text.questions}>
        <p className="ac-prose">{text.questionsBody}</p>
        <dl className="gr-letters">
          {questions.map(({ name, question }, index) => (
            <div key={name}>
              <dt>{letterOf(index)}</dt>
              <dd>{inLanguage(question)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={text.organisations}>
        <ul className="gr-declare">
          {list.map(({ subject, name, partners, isDeclared }) => (
            <li key={subject}>
              <fieldset className="nhsuk-fieldset">
                <legend>
                  <strong>{name}</strong>
                  {partners.length > 0 && (
                    <span className="ac-source"> {text.withPartners(partners.join(', '))}</span>
                  )}
                  {isDeclared && <span className="ac-source"> {text.declaredAlready}</span>}
                </legend>
                <input type="hidden" name="lookedAt" value={subject} />
                <div className="gr-declare__boxes">
                  {questions.map(({ name: kind, question }, index) => (
                    <label key={kind} title={inLanguage(question)}>
                      <input type="checkbox" name={`declared.${subject}`} value={kind} /> {letterOf(index)}
                    </label>
                  ))}
                </div>
              </fieldset>
            </li>
          ))}
        </ul>
        <TextArea name="note" label={text.note} hint={text.noteHint} rows={2} />
        <p className="ac-prose">{text.declareWhat}</p>
        <Actions>
          <Button>{text.declare}</Button>
        </Actions>
      </Section>
    </form>
  )
}
