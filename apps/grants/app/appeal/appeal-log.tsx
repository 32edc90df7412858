import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { StaffAppealPage } from '../api-types.ts'
import { appealText } from '../text/appeal/appeal-text.ts'
import { AnswerWords } from './answer-words.tsx'

/** What happened to an appeal with who did it, and what was proposed and not confirmed. */
export function AppealLog({ appeal }: Pick<StaffAppealPage, 'appeal'>) {
  const text = useText(appealText)
  const language = useLanguage()
  const at = (instant: Date) => formatInstant(language, instant)
  const refused = appeal.proposals.filter(({ ruling }) => ruling?.ruling === 'refused')
  return (
    <Section title={text.log}>
      <ol className="ac-prose">
        {appeal.events.map((event, index) => {
          const proposal = appeal.proposals.find(({ id }) => id === event.proposalId)
          const people = [proposal?.by.name, event.by?.name].filter(
            (name) => name !== undefined && name !== null,
          )
          return (
            <li key={index}>
              <p>
                <strong>{text[`log-${event.kind}`]}</strong>{' '}
                <span className="ac-source">
                  {people.length > 0 ? text.by([...new Set(people)].join(', '), at(event.at)) : at(event.at)}
                </span>
              </p>
              {event.reason !== null && <p className="gr-typed">{event.reason}</p>}
              {proposal && <AnswerWords {...proposal} />}
              {proposal?.remedy && <p>{text[`remedy-${proposal.remedy}`]}</p>}
            </li>
          )
        })}
        {refused.map(({ id, outcome, by, at: said, ruling }) => (
          <li key={id}>
            <p>{text.proposedBy(text[`status-${outcome}`], by.name ?? '–', at(said))}</p>
            {ruling && <p>{text.refusedBy(ruling.by.name ?? '–', at(ruling.at), ruling.reason ?? '')}</p>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
