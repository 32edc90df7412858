import { textIn } from '@academy/domain/text/define-text'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { data } from 'react-router'
import { readSettings } from '../../allocate/read-settings.ts'
import { fieldsOf, wordsOf } from '../../allocate/save-board.ts'
import type { LiveAnswer } from '../../allocate/live-answer.ts'
import { trialInWords } from '../../allocate/tried.ts'
import { readForm } from '../../components/read-form.ts'
import { boardText } from '../../text/allocate/board-text.ts'
import type { Route } from './+types/try'

/** This address is for sending only. */
export function loader() {
  throw data(null, { status: 405, headers: { Allow: 'POST' } })
}

/** What the fields of a board would come to, for the island that puts it in its place; nothing is kept. */
export async function action({ context, params, request }: Route.ActionArgs): Promise<Response> {
  const language = context.get(languageContext)
  const { slug, letter } = params
  const { settings, problems } = readSettings(await readForm(request))
  const refused = (errors: Record<string, string>) =>
    Response.json({
      sentence: textIn(boardText, language).triedProblem,
      figures: null,
      errors,
    } satisfies LiveAnswer)
  if (Object.keys(problems).length > 0) return refused(wordsOf(problems, language))
  const tried = await context.get(apiContext).allocate.try({ slug, letter, settings })
  if (!tried.ok) return refused(wordsOf(fieldsOf(tried.problems, settings), language))
  return Response.json({ ...trialInWords(language, tried), errors: {} } satisfies LiveAnswer)
}
