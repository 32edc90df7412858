import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { rankingText } from '../text/weigh/ranking-text.ts'
import type { Ranking } from './side-tag.tsx'

/** What a run can say and what not, and all that somebody needs to make it again. */
export function AboutRun({ run }: { run: Ranking }) {
  const text = useText(rankingText)
  const language = useLanguage()
  const points = (value: number) => formatNumber(language, value, { decimals: 1, fixed: true })
  const { deviations, draws, madeAt, madeBy, reviews, seed, sha256 } = run
  return (
    <>
      <Section title={text.can}>
        <p>{text.oneMore}</p>
        <p>{text.contestedBody}</p>
        {!run.no && (
          <p>
            {text.intervals} {text.closer}
          </p>
        )}
        <p>{text.raws}</p>
      </Section>
      <Section title={text.how}>
        <p>{text.made(madeBy ?? '–', formatInstant(language, madeAt))}</p>
        <p className="gr-hash">{text.madeOf(reviews, sha256)}</p>
        {!run.no && <p>{text.drawn(formatNumber(language, draws), seed)}</p>}
        {deviations && (
          <p>
            {text.scatter(points(deviations.bids), points(deviations.assessors), points(deviations.error))}
          </p>
        )}
      </Section>
    </>
  )
}
