import { Notice } from '@academy/ui/content/notice'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useText } from '@academy/ui/language-context'
import type { BidToAssessPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { AnswerText } from '../form/answer-text.tsx'
import { assessText } from '../text/assess/assess-text.ts'

/** Why an assessment is open again: an officer asks for more, or the bid was submitted anew, with what changed in it. */
export function SentBackNotice({ sentBack, corrected }: Pick<BidToAssessPage, 'sentBack' | 'corrected'>) {
  const text = useText(assessText)
  const inLanguage = useWords()
  if (sentBack === null) return null
  if (!corrected) {
    return (
      <Notice tone="warning" title={text.sentBack}>
        <p>{sentBack}</p>
      </Notice>
    )
  }
  return (
    <>
      <Notice tone="warning" title={text.corrected}>
        <p>{text.correctedBody}</p>
        {corrected.length === 0 && <p>{text.correctedNothing}</p>}
      </Notice>
      {corrected.length > 0 && (
        <SummaryList
          rows={corrected.map(({ field, before, now }) => ({
            key: inLanguage(field.label),
            value: (
              <>
                <strong>{text.before}</strong> <AnswerText field={field} value={before} />
                <br />
                <strong>{text.now}</strong> <AnswerText field={field} value={now} />
              </>
            ),
          }))}
        />
      )}
    </>
  )
}
