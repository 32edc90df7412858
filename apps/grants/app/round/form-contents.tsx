import { useText } from '@academy/ui/language-context'
import type { RoundPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { roundText } from '../text/round/round-text.ts'

/** The sections of the application form, before anybody has signed in. */
export function FormContents({ sections }: { sections: RoundPage['sections'] }) {
  const text = useText(roundText)
  const inLanguage = useWords()
  return (
    <ol className="gr-contents">
      {sections.map(({ slug, title, questions }) => (
        <li key={slug}>
          <span>{inLanguage(title)}</span> <span className="ac-source">{text.questionCount(questions)}</span>
        </li>
      ))}
    </ol>
  )
}
