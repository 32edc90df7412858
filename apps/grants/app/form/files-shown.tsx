import type { AttachmentState } from '@academy/domain/attachment/attachment-state'
import { filesOf, readFileText } from '@academy/domain/attachment/file-text'
import { partsOf, type AnswerValue } from '@academy/domain/form/answers'
import { useLanguage, useText } from '@academy/ui/language-context'
import { createContext, useContext } from 'react'
import { filesText } from '../text/apply/files-text.ts'
import { fileLine } from './file-size.ts'

/** Where the files of the answers on a page are fetched, and what is known of each. Without it they are named alone. */
export const FilesShown = createContext<{
  hrefOf: (id: string) => string
  states: Readonly<Record<string, AttachmentState>>
} | null>(null)

/** The files of an answer, each with its kind and size, and where the page knows it the link and the state. */
export function FilesText({ value }: { value: AnswerValue }) {
  const language = useLanguage()
  const text = useText(filesText)
  const shown = useContext(FilesShown)
  // One cell of it, as among its versions.
  if (typeof value === 'string') {
    const file = readFileText(value)
    return file ? fileLine(language, file) : ''
  }
  return (
    <ul className="nhsuk-list gr-files">
      {filesOf(partsOf(value)).map((file) => {
        const state = shown?.states[file.id]
        const line = fileLine(language, file)
        return (
          <li key={file.id}>
            {shown && (state === 'clean' || state === 'not-scanned') ? (
              <a href={shown.hrefOf(file.id)} download>
                {line}
              </a>
            ) : (
              line
            )}
            {state && (
              <span className="ac-source gr-files__state">
                {state === 'refused' ? text.refusedState : text[state]}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
