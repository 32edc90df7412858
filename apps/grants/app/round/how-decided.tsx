import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import { formatPounds } from '@academy/ui/text/format-pounds'
import type { RoundPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { ruleInWords } from './rule-in-words.ts'
import { roundText } from '../text/round/round-text.ts'

/** By what bids are judged, how much each of it weighs, and by when applicants are told. */
export function HowDecided({ decided, fictional }: Pick<RoundPage, 'decided' | 'fictional'>) {
  const { criteria, anonymous, method, rules, by } = decided
  const language = useLanguage()
  const text = useText(roundText)
  const inLanguage = useWords()
  const labelOf = (name: string) =>
    criteria.find((criterion) => criterion.name === name)?.label ?? { en: name, cy: name }
  const notes = [
    anonymous && text.decidedAnonymous,
    text[`method-${method}`],
    ...rules.map((rule) =>
      ruleInWords(
        text,
        rule,
        (name) => inLanguage(labelOf(name)),
        (pence) => formatPounds(language, pence),
      ),
    ),
    // Nobody assesses a made-up round.
    by !== null && !fictional && text.decidedBy(formatDate(language, by)),
  ].filter((note) => note !== false)
  return (
    <>
      {criteria.length > 0 && (
        <dl className="gr-criteria">
          {criteria.map(({ name, label, guidance, weightPercent }) => (
            <div key={name}>
              <dt>
                {inLanguage(label)} <span className="ac-optional">{text.weight(weightPercent)}</span>
              </dt>
              <dd>{inLanguage(guidance)}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.map((note) => (
        <p className="ac-prose" key={note}>
          {note}
        </p>
      ))}
    </>
  )
}
