import { useText } from '@academy/ui/language-context'
import type { AddressState } from '../address/map-link.ts'
import { useLink } from '../address/use-link.ts'
import type { SchemeList } from '../api-types.ts'
import { runningText } from '../text/running-text.ts'

/** Of the year that is asked for: how many are known to run, may still run, or have no start on record, each a link to its list. */
export function RunningSentence({
  path,
  state,
  running,
}: {
  path: string
  state: AddressState
  running: SchemeList['running']
}) {
  const link = useLink()
  const words = useText(runningText)
  if (!running) return null
  const { year, counts } = running
  const parts = [
    ['known', null, words.known(counts.known, year)],
    ['may', 'may', words.may(counts.may)],
    ['unstated', 'unstated', words.unstated(counts.unstated)],
  ] as const
  return (
    <p className="ac-prose">
      {parts.map(([answer, value, text]) => (
        <span key={answer}>
          {answer === running.shown ? (
            <strong>{text}</strong>
          ) : (
            <a href={link(path, { ...state, running: value, after: null })}>{text}</a>
          )}
          {'. '}
        </span>
      ))}
    </p>
  )
}
