import { letterParts } from '@academy/domain/tell/draft-letter'
import type { Language } from '@academy/domain/text/language'
import { Fragment } from 'react'

interface LetterBodyProps {
  body: string
  language: Language
  /** Of its headings, by where it stands on the page. */
  level?: 2 | 3 | 4
}

/** A letter as it is read: headings, and paragraphs of lines. */
export function LetterBody({ body, language, level = 3 }: LetterBodyProps) {
  const Heading = `h${level}` as const
  return (
    <div className="gr-letter" lang={language}>
      {letterParts(body).map((part, at) =>
        part.kind === 'heading' ? (
          <Heading key={at} className="nhsuk-heading-s">
            {part.text}
          </Heading>
        ) : (
          <p key={at}>
            {part.lines.map((line, index) => (
              <Fragment key={index}>
                {index > 0 && <br />}
                {line}
              </Fragment>
            ))}
          </p>
        ),
      )}
    </div>
  )
}
