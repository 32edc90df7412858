import { letterParts } from '@academy/domain/tell/draft-letter'
import { textIn } from '@academy/domain/text/define-text'
import { formatInstant } from '@academy/domain/text/format-instant'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { copyResponse } from '../../copy/copy-response.ts'
import { writePdf } from '../../copy/write-pdf.ts'
import { resultText } from '../../text/tell/result-text.ts'
import { copyText } from '../../text/submit/copy-text.ts'
import { letterSections } from '../../tell/letter-sections.ts'
import type { Route } from './+types/result-pdf'

/** The newest letter of one's own application as a document. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { application, round, result } = await context
    .get(apiContext)
    .tell.result({ applicationId: params.id })
  const language = context.get(languageContext)
  const text = textIn(resultText, language)
  const ofCopy = textIn(copyText, language)
  const [letter] = result.letters
  const pdf = await writePdf({
    language,
    title: application.organisation.name,
    facts: [
      round.name[language] || round.name.en || round.name.cy,
      text.caption(application.reference),
      text.told(formatInstant(language, result.toldAt)),
      ...(round.fictional ? [ofCopy.fictional] : []),
    ],
    sections: letterSections(text.letter, letter ? letterParts(letter[language]) : []),
  })
  return copyResponse(pdf, 'application/pdf', `${application.reference}-result.pdf`)
}
