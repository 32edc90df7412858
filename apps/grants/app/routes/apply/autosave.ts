import { formatTime } from '@academy/domain/text/format-instant'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { sessionContext } from '@academy/web/context/session-context'
import { data } from 'react-router'
import { readForm } from '../../components/read-form.ts'
import { sentSection } from '../../form/sent-section.ts'
import type { Route } from './+types/autosave'

/** This address is for sending only. */
export function loader() {
  throw data(null, { status: 405, headers: { Allow: 'POST' } })
}

/**
 * Saves what is being typed, for the island of the section pages. It stands outside the pages of signed-in people,
 * because nobody reads its answer: a form of somebody who is signed out is not given back, as the page still holds it.
 */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { actor, isUnknown = false, expiresAt } = context.get(sessionContext)
  if (actor.kind !== 'person') throw data(null, { status: isUnknown ? 503 : 401 })
  const { values, baseVersions, carriesOn } = sentSection(await readForm(request))
  const { id: applicationId, section } = params
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
