import { Notice } from '@academy/ui/content/notice'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useText } from '@academy/ui/language-context'
import type { BidToAssessPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { assessText } from '../text/assess/assess-text.ts'

/** What an assessor gave, when he has finished. */
export function FinishedScores({ criteria }: Pick<BidToAssessPage, 'criteria'>) {
  const text = useText(assessText)
  const inLanguage = useWords()
  return (
    <>
      <Notice tone="success" title={text.finished}>
        <p>{text.finishedBody}</p>
      </Notice>
      <SummaryList
        rows={criteria.map(({ criterion, score, justification, note }) => ({
          key: inLanguage(criterion.label),
          value: (
            <>
              <strong>{score}</strong>{' '}
              {inLanguage(criterion.scale.find((point) => point.score === score)?.label ?? criterion.label)}
              <br />
              <span className="gr-typed">{justification}</span>
              {note && (
                <>
                  <br />
                  <span className="ac-source gr-typed">{note}</span>
                </>
              )}
            </>
          ),
        }))}
      />
    </>
  )
}
