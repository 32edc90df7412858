import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { boardText } from '../text/allocate/board-text.ts'
import { answerInWords, relaxationInWords, type SaidAnswer } from './answer-in-words.ts'
import type { Saying } from './saying.ts'
import type { ScenarioView } from '../api-types.ts'

/** What has become of a scenario: chosen, dropped, being solved, out of date, or how good what was found is. */
export function ScenarioState({
  scenario,
  saying,
  here,
}: {
  scenario: ScenarioView
  saying: Saying
  here: string
}) {
  const text = useText(boardText)
  const language = useLanguage()
  const { status, ended, awards, stale } = scenario
  const endedWords =
    ended && `${ended.by.name ?? '–'}, ${formatInstant(language, ended.at)}: “${ended.reason}”`
  return (
    <>
      {status === 'chosen' && (
        <Notice tone="success" title={text.chosen}>
          <p>{text.chosenBody}</p>
          <p>{endedWords}</p>
        </Notice>
      )}
      {status === 'dropped' && (
        <Notice title={text.dropped}>
          <p>{endedWords}</p>
        </Notice>
      )}
      <Progress scenario={scenario} here={here} />
      {stale.length > 0 && status !== 'chosen' && (
        <Notice tone="warning" title={text.stale}>
          <p>{text.staleBody(stale.length)}</p>
          <p>{[...new Set(stale.map(({ reference }) => saying.names.bid(reference)))].join('; ')}</p>
        </Notice>
      )}
      {awards && <Found awards={awards} saying={saying} />}
    </>
  )
}

type FoundAwards = NonNullable<ScenarioView['awards']>

function Progress({
  scenario: { progress, awards, status },
  here,
}: {
  scenario: ScenarioView
  here: string
}) {
  const text = useText(boardText)
  const to = useLocalPath()
  if (!progress || status === 'dropped') return null
  const { step, done, all } = progress
  return (
    <div id="progress" data-look={to(here)} data-found={awards ? 'yes' : 'no'} data-done={text.workedOut}>
      <Notice {...(!awards && { title: text.solving })}>
        <p>
          {step ? text[`step-${step}`] : text.waiting} {all > 0 && text.stepOf(done, all)}
        </p>
        <p>
          <a href={to(here)}>{text.lookAgain}</a>
        </p>
      </Notice>
    </div>
  )
}

function Found({ awards, saying }: { awards: FoundAwards; saying: Saying }) {
  const text = useText(boardText)
  if (awards.status === 'failed') {
    return (
      <Notice tone="problem" title={text.failed}>
        <p>{text.failedBody}</p>
      </Notice>
    )
  }
  const answer = saidAnswer(awards)
  if (awards.status === 'infeasible') {
    const { sentence, lines } = relaxationInWords(saying, awards.relaxation)
    return (
      <Notice tone="problem" title={text.infeasible}>
        <p>{sentence}</p>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Notice>
    )
  }
  const said = answerInWords(saying, answer).join(' ')
  return awards.status === 'best-found' ? (
    <Notice tone="warning">
      <p>{said}</p>
    </Notice>
  ) : (
    <p className="ac-source">{said}</p>
  )
}

/** What was found, as words need it. */
function saidAnswer({ status, ties, why, worth, bound }: FoundAwards): SaidAnswer {
  const broke = (['time-limit', 'died', 'overran', 'refused'] as const).find((each) => each === why) ?? 'died'
  switch (status) {
    case 'optimal':
      return { status, ties: ties ?? 'open' }
    case 'best-found':
      return { status, why: why === 'near-enough' ? why : broke, worth: worth ?? 0, bound }
    case 'infeasible':
      return { status }
    case 'failed':
      return { status: 'nothing-found', why: broke }
  }
}
