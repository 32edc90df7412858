import { readFileName } from '@academy/domain/facts/published-files'
import { isRefusal } from '@academy/web/api/refusal'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { requestContext } from '@academy/web/context/request-context'
import { data } from 'react-router'
import { readAddress } from '../address/read-address.ts'
import { fileResponse } from '../files/file-response.ts'
import { refusedFile } from '../files/refused-file.ts'
import type { Route } from './+types/file'

/** The rows of a page as a file: `/schemes.csv?nation=Wales`. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const file = readFileName(new URL(request.url).pathname.split('/').at(-1) ?? '')
  if (!file) throw data(null, { status: 404 })
  const language = context.get(languageContext)
  const address = readAddress(request)
  const { origin } = context.get(requestContext)
  try {
    return fileResponse(
      await context.get(apiContext).map.file({ ...file, language, origin, address }),
      file.format,
    )
  } catch (error) {
    if (!isRefusal(error)) throw error
    return refusedFile(error, file.format, language)
  }
}
