import { appealDays, appealGrounds } from '@academy/domain/appeal/appeal'
import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { OwnAppealPage } from '../api-types.ts'
import { appealText } from '../text/appeal/appeal-text.ts'

/** What an appeal can and cannot be about, and by when: said before anybody writes one. */
export function AboutAppeals({ page }: { page: OwnAppealPage }) {
  const text = useText(appealText)
  const language = useLanguage()
  const { makeBy } = page
  const until = makeBy && formatInstant(language, makeBy, { weekday: true })
  const isOver = !page.canAppeal.ok && page.canAppeal.why === 'appeal-late'
  return (
    <>
      <Section title={text.about}>
        <ul className="ac-prose">
          {appealGrounds.map((ground) => (
            <li key={ground}>
              <strong>{text[ground]}.</strong> {text[`${ground}-hint`]}
            </li>
          ))}
        </ul>
        <p className="ac-prose">{text.notAbout}</p>
      </Section>
      <Section title={text.dates}>
        {until !== null && (
          <p className="ac-prose">
            <strong>{isOver ? text.wasMakeBy(until) : text.makeBy(until)}</strong>
          </p>
        )}
        <p className="ac-prose">{text.after(appealDays.admit, appealDays.decide)}</p>
        <p className="ac-prose">{text.follows}</p>
      </Section>
    </>
  )
}
