import { LinkButton } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ListedRound } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { resultsText } from '../text/results/results-text.ts'
import { homeText } from '../text/round/home-text.ts'
import { roundText } from '../text/round/round-text.ts'
import { rulesInShort } from './rules-in-short.ts'
import { useDeadline } from './deadline.tsx'
import { PhaseTag } from './phase-tag.tsx'

/** A round in a list: what it is, how much, until when, and its rules of money in a line or two. */
export function RoundCard({ round }: { round: ListedRound }) {
  const language = useLanguage()
  const text = useText(homeText)
  const words = useText(roundText)
  const results = useText(resultsText)
  const inLanguage = useWords()
  const to = useLocalPath()
  return (
    <article className="ac-card gr-round">
      <h3 className="gr-round__name">
        <a href={to(paths.round(round.slug))}>{inLanguage(round.name)}</a>
      </h3>
      <p className="gr-round__state">
        <PhaseTag phase={round.phase} /> <strong>{useDeadline(round)}</strong>
        {' · '}
        {words.pot(formatPounds(language, round.potPence, { short: true }))}
      </p>
      <p>{inLanguage(round.summary)}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {rulesInShort(text, round, (pence) => formatPounds(language, pence)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {round.fictional && (
        <p className="ac-source">
          <strong>{words.fictional}.</strong> {words.fictionalBody}
        </p>
      )}
      <div className="ac-actions">
        {round.phase === 'open' && (
          <LinkButton href={to(paths.eligibility(round.slug))}>{words.checkFirst}</LinkButton>
        )}
        {round.isTold && <LinkButton href={to(paths.results(round.slug))}>{results.toResults}</LinkButton>}
        <a href={to(paths.round(round.slug))}>{text.readRules}</a>
      </div>
    </article>
  )
}
