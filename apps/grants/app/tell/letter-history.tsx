import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { LetterPage } from '../api-types.ts'
import { letterPageText } from '../text/tell/letter-text.ts'

/** Who wrote a letter and called it ready, the newest first. */
export function LetterHistory({ texts }: Pick<LetterPage, 'texts'>) {
  const text = useText(letterPageText)
  const language = useLanguage()
  return (
    <Section title={text.history}>
      <ul>
        {texts.map(({ no, by, at, readyBy, readyAt }) => (
          <li key={no}>
            {(no === 1 ? text.drafted : text.written)(by.name ?? '–', formatInstant(language, at))}
            {readyBy && readyAt && (
              <>
                <br />
                {text.isReady(readyBy.name ?? '–', formatInstant(language, readyAt))}
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
