import { localPath } from '@academy/ui/text/local-path'
import { languageContext } from '@academy/web/context/language-context'
import { ownWaysContext } from '@academy/web/context/own-ways-context'
import { redirect } from 'react-router'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { SIGN_IN_BYTES_MAX, valueOf } from '../../components/read-form.ts'
import { paths } from '../../paths.ts'
import type { Route } from './+types/own-sessions'

/** Somebody was sent here after signing in anew: what can be done here stands on the page of one's details. */
export function loader({ context }: Route.LoaderArgs) {
  return redirect(localPath(context.get(languageContext), paths.account))
}

export async function action({ context, request }: Route.ActionArgs) {
  return answerForm({ context, request, bytesMax: SIGN_IN_BYTES_MAX }, async (posted) => {
    const which = valueOf(posted, 'which')
    await context.get(ownWaysContext).endSessions({ which })
    return new GoTo(paths.accountDone(which === 'others' ? 'others-ended' : 'session-ended'))
  })
}
