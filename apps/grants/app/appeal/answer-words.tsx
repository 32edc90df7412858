import { useLanguage, useText } from '@academy/ui/language-context'
import { appealText } from '../text/appeal/appeal-text.ts'

/** An answer in the reader's language where it has one, and then in the other. */
export function AnswerWords({ answerEn, answerCy }: { answerEn: string | null; answerCy: string | null }) {
  const text = useText(appealText)
  const language = useLanguage()
  const both = [
    { language: 'en', words: answerEn, title: text.english },
    { language: 'cy', words: answerCy, title: text.welsh },
  ].toSorted((a, b) => Number(b.language === language) - Number(a.language === language))
  return both.map(
    ({ language: own, words, title }) =>
      words !== null && (
        <div key={own}>
          {own !== language && <p className="ac-source">{title}</p>}
          <p className="gr-typed" lang={own}>
            {words}
          </p>
        </div>
      ),
  )
}
