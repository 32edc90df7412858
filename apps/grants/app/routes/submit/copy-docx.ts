import { languageContext } from '@academy/web/context/language-context'
import { apiContext } from '@academy/web/context/api-context'
import { copyContent } from '../../copy/copy-content.ts'
import { copyResponse } from '../../copy/copy-response.ts'
import { writeDocx } from '../../copy/write-docx.ts'
import type { Route } from './+types/copy-docx'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** One's own application as a document, at any time. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const page = await context.get(apiContext).grants.checkAnswers({ applicationId: params.id })
  const content = copyContent(page, context.get(languageContext), new Date())
  return copyResponse(await writeDocx(content), TYPE, `${page.application.reference}.docx`)
}
