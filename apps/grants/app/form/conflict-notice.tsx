import { Notice } from '@academy/ui/content/notice'
import { useText } from '@academy/ui/language-context'
import type { SectionPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { sectionText } from '../text/apply/section-text.ts'

/** Says that two people wrote the same answer, and where. */
export function ConflictNotice({ page: { section, setAside } }: { page: SectionPage }) {
  const text = useText(sectionText)
  const inLanguage = useWords()
  if (setAside.length === 0) return null
  return (
    <Notice tone="warning" title={text.conflictTitle} announce>
      <p>{text.conflictBody}</p>
      <p>{text.conflictQuestions}</p>
      <ul>
        {section.fields
          .filter(({ name }) => setAside.some(({ field }) => field === name))
          .map(({ name, label }) => (
            <li key={name}>
              <a href={`#${name}`}>{inLanguage(label)}</a>
            </li>
          ))}
      </ul>
    </Notice>
  )
}
