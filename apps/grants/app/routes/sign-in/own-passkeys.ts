import { textIn } from '@academy/domain/text/define-text'
import { localPath } from '@academy/ui/text/local-path'
import { languageContext } from '@academy/web/context/language-context'
import { ownWaysContext } from '@academy/web/context/own-ways-context'
import { redirect } from 'react-router'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { SIGN_IN_BYTES_MAX, valueOf } from '../../components/read-form.ts'
import { paths } from '../../paths.ts'
import { waysText } from '../../text/sign-in/ways-text.ts'
import type { Route } from './+types/own-passkeys'

/** Somebody was sent here after signing in anew: what can be done here stands on the page of one's details. */
export function loader({ context }: Route.LoaderArgs) {
  return redirect(localPath(context.get(languageContext), paths.account))
}

export async function action({ context, request }: Route.ActionArgs) {
  return answerForm({ context, request, bytesMax: SIGN_IN_BYTES_MAX }, async (posted) => {
    const ways = context.get(ownWaysContext)
    const passkeyId = valueOf(posted, 'remove')
    if (passkeyId) {
      await ways.removePasskey({ passkeyId })
      return new GoTo(paths.accountDone('passkey-removed'))
    }
    const name =
      valueOf(posted, 'passkey-name').trim() || textIn(waysText, context.get(languageContext)).unnamed
    await ways.addPasskey({ name, response: valueOf(posted, 'passkey') })
    return new GoTo(paths.accountDone('passkey-added'))
  })
}
