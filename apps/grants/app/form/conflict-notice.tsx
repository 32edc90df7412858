import { Notice } from '@academy/ui/content/notice'
import { useText } from '@academy/ui/language-context'
import type { SectionPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { parallelText } from '../text/apply/parallel-text.ts'

/** Says that an answer was written twice at once, by whom and where. `saved`: something has just been saved. */
export function ConflictNotice({
  page: { section, parallel },
  saved,
}: {
  page: SectionPage
  saved: boolean
}) {
  const text = useText(parallelText)
  const inLanguage = useWords()
  if (parallel.length === 0) return null
  const isMine = parallel.every(({ mine, current }) => mine && (current?.mine ?? true))
  return (
    <Notice tone="warning" title={isMine ? text.titleMine : text.titleOthers} announce>
      <p>
        {saved && text.savedToo} {text.body}
      </p>
      <p>{text.questions}</p>
      <ul>
        {section.fields
          .filter(({ name }) => parallel.some(({ field }) => field === name))
          .map(({ name, label }) => (
            <li key={name}>
              <a href={`#${name}`}>{inLanguage(label)}</a>
            </li>
          ))}
      </ul>
    </Notice>
  )
}
