import { formatTime } from '@academy/domain/text/format-instant'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { sessionContext } from '@academy/web/context/session-context'
import { data, type RouterContextProvider } from 'react-router'
import { readForm } from '../components/read-form.ts'
import { sentSection } from './sent-section.ts'

interface Autosave {
  context: Readonly<RouterContextProvider>
  request: Request
  applicationId: string
  section: string
}

/**
 * Saves what is being typed, for the island of the section pages. It stands outside the pages of signed-in people,
 * because nobody reads its answer: a form of somebody who is signed out is not given back, as the page still holds it.
 */
export async function autosave({ context, request, applicationId, section }: Autosave): Promise<Response> {
  const { actor, isUnknown = false, expiresAt } = context.get(sessionContext)
  if (actor.kind !== 'person') throw data(null, { status: isUnknown ? 503 : 401 })
  const { values, baseVersions, carriesOn } = sentSection(await readForm(request))
  const sent = { applicationId, section, values, baseVersions, carriesOn }
  const { savedAt, versions, conflicts, notKept } = await context.get(apiContext).grants.autosave(sent)
  const language = context.get(languageContext)
  return Response.json({
    time: formatTime(language, savedAt),
    versions,
    conflicts: conflicts.map(({ key, version, theirs }) => ({
      key,
      version,
      by: theirs.mine ? null : theirs.by,
      time: formatTime(language, theirs.savedAt),
    })),
    notKept,
    expiresAt: expiresAt?.toISOString() ?? null,
  })
}

const ADDRESS = /^(?:\/cy)?\/applications\/([^/]+)\/([^/]+)\/autosave\.json$/

/** The same without the router, which costs a fifth of each: everybody who writes sends one every few seconds. */
export function autosaveDirectly(
  request: Request,
  context: Readonly<RouterContextProvider>,
): Promise<Response> | undefined {
  if (request.method !== 'POST') return undefined
  const [, applicationId, section] = ADDRESS.exec(new URL(request.url).pathname) ?? []
  if (!applicationId || !section) return undefined
  return autosave({ context, request, applicationId, section })
}
