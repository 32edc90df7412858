import { Notice } from '@academy/ui/content/notice'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import { paths } from '../paths.ts'
import { useLink, usePinnedRelease } from '../address/use-link.ts'
import { choiceName } from './choice-name.ts'
import { noticeText } from './notice-text.ts'
import { problemSentence } from './problem-sentence.ts'
import { useChange } from './use-change.ts'

interface ShownProblem {
  parameter: string
  value: string
  why: string
  effect: 'nothing' | 'ignored'
  choices?: readonly string[] | undefined
}

/** What a page says above itself: the release, when its address names one, and what of the address it could not use. */
export function PageNotices({
  release,
  problems,
}: {
  release: { number: number; publishedOn: string }
  problems: readonly ShownProblem[]
}) {
  const pinned = usePinnedRelease()
  return (
    <>
      {pinned && <ReleaseNotice {...release} />}
      {problems.length > 0 && <ProblemNotice problems={problems} />}
    </>
  )
}

function ReleaseNotice({ number, publishedOn }: { number: number; publishedOn: string }) {
  const language = useLanguage()
  const words = useText(noticeText)
  const change = useChange()
  return (
    <Notice title={words.releaseTitle(number)}>
      <p>
        {words.releaseBody(formatDate(language, publishedOn))}{' '}
        <a href={change({ release: null })}>{words.releaseCurrent}</a>
      </p>
    </Notice>
  )
}

function ProblemNotice({ problems }: { problems: readonly ShownProblem[] }) {
  const words = useText(noticeText)
  const change = useChange()
  const without = Object.fromEntries(problems.map(({ parameter }) => [parameter, null]))
  return (
    <Notice tone="warning" title={words.title}>
      <ul>
        {problems.map((problem) => (
          <li key={problem.parameter}>
            <strong>{`${problem.parameter}=${problem.value}`}</strong>: {problemSentence(problem, words)}{' '}
            <Ways problem={problem} />
          </li>
        ))}
      </ul>
      <p>
        {problems.some(({ effect }) => effect === 'nothing') && `${words.nothing} `}
        <a href={change(without)}>{words.without}</a>
      </p>
    </Notice>
  )
}

/** Links to what may have been meant. */
function Ways({ problem: { parameter, why, choices = [] } }: { problem: ShownProblem }) {
  const language = useLanguage()
  const words = useText(noticeText)
  const change = useChange()
  const link = useLink()
  if (choices.length > 0)
    return choices.map((choice, index) => (
      <span key={choice}>
        {index > 0 && ', '}
        <a href={change({ [parameter]: choice })}>{choiceName(choice, language)}</a>
      </span>
    ))
  if (why !== 'not-on-record') return null
  if (parameter === 'area') return <a href={link(paths.areas)}>{words.everyArea}</a>
  return parameter === 'programme' ? <a href={link(paths.funding)}>{words.everyProgramme}</a> : null
}
