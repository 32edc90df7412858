import { Notice } from '@academy/ui/content/notice'
import { LinkButton } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { EligibilityPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { eligibilityText } from '../text/round/eligibility-text.ts'
import { roundText } from '../text/round/round-text.ts'

/** Whether one can apply, and if not, why not and what to do. */
export function EligibilityAnswer({ page }: { page: EligibilityPage }) {
  const { round: of, outcome, questions } = page
  const text = useText(eligibilityText)
  const round = useText(roundText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const canStart = of.phase === 'open'
  const answers = Object.fromEntries(
    questions.flatMap(({ name, answer }) => (answer ? [[name, answer]] : [])),
  )
  if (outcome.outcome === 'eligible') {
    return (
      <Notice tone="success" title={canStart ? text.eligible : text.eligibleOnly} announce>
        <p>{canStart ? text.eligibleBody : text.eligibleOnlyBody}</p>
        {canStart && (
          <div className="ac-actions">
            <LinkButton href={to(paths.newApplication(of.slug, answers))}>{round.start}</LinkButton>
          </div>
        )}
      </Notice>
    )
  }
  return (
    <Notice tone="problem" title={text.notEligible} announce>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {outcome.failed.map(({ name, reason }) => (
          <li key={name}>{inLanguage(reason)}</li>
        ))}
      </ul>
      <p>{text.notEligibleBody}</p>
      {outcome.unanswered.length > 0 && <p>{text.unfinishedNo}</p>}
      <p>
        <a href={to(paths.home)}>{text.otherFunding}</a>
      </p>
    </Notice>
  )
}
