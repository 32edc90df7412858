import { Actions, Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { isRefusal } from '@academy/web/api/refusal'
import { apiContext } from '@academy/web/context/api-context'
import { data } from 'react-router'
import { paths } from '../../paths.ts'
import { mailText } from '../../text/sign-in/mail-text.ts'
import type { Route } from './+types/unsubscribe'

export async function loader({ context, params: { token } }: Route.LoaderArgs) {
  try {
    return { token, page: await context.get(apiContext).person.unsubscribePage({ token }) }
  } catch (error) {
    if (!isRefusal(error)) throw error
    return data({ token, page: null }, { status: 404 })
  }
}

/**
 * Refuses the kind of mail that the link is of; with `?again` takes that back. A mail program presses this for its reader:
 * it sends what it likes, which is not read, and follows no redirect.
 */
export async function action({ context, params: { token }, request }: Route.ActionArgs) {
  const refuse = !new URL(request.url).searchParams.has('again')
  try {
    await context.get(apiContext).person.unsubscribe({ token, refuse })
    return data(null)
  } catch (error) {
    if (!isRefusal(error) || error.data.code !== 'not-found') throw error
    return data(null, { status: 404 })
  }
}

/** The page of the link that refuses a kind of mail, signed in or not: looking at it changes nothing. */
export default function Unsubscribe({ loaderData: { token, page } }: Route.ComponentProps) {
  const text = useText(mailText)
  const to = useLocalPath()
  if (!page) return <PageHeading title={text.unknown} lede={text['unknown-body']} />
  const { kind, refused } = page
  return (
    <>
      <PageHeading title={refused ? text.doneTitle : text.unsubscribeTitle} lede={text.kindOf(text[kind])} />
      <form method="post" action={to(paths.unsubscribe(token)) + (refused ? '?again=1' : '')}>
        <Actions>
          <Button kind={refused ? 'secondary' : 'primary'}>{refused ? text.again : text.unsubscribe}</Button>
          <a href={to(paths.mailChoices)}>{text.toMail}</a>
        </Actions>
      </form>
    </>
  )
}
