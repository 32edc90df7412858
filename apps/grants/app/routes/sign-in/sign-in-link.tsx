import { Button, LinkButton } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { isRefusal } from '@academy/web/api/refusal'
import { languageContext } from '@academy/web/context/language-context'
import { signInContext } from '@academy/web/context/sign-in-context'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { SIGN_IN_BYTES_MAX, valueOf } from '../../components/read-form.ts'
import { paths } from '../../paths.ts'
import { nextPath } from '../../sign-in/next-path.ts'
import { signInText } from '../../text/sign-in/sign-in-text.ts'
import type { Route } from './+types/sign-in-link'

export { FormError as ErrorBoundary } from '../../components/form-error.tsx'

// The link in a mail leads here. Only the button uses it up: programs that look for harm in mail open every link.

export function loader({ request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams
  return { token: query.get('token') ?? '', next: query.get('next') ?? '' }
}

export async function action({ context, request }: Route.ActionArgs) {
  return answerForm({ context, request, bytesMax: SIGN_IN_BYTES_MAX }, async (posted) => {
    const token = valueOf(posted, 'token')
    const next = nextPath(valueOf(posted, 'next'))
    try {
      const language = context.get(languageContext)
      const { setCookie, isNew } = await context.get(signInContext).confirmLink({ token, language })
      return new GoTo(isNew ? paths.welcome(next) : next, setCookie)
    } catch (error) {
      if (!isRefusal(error) || error.data.reason !== 'link-expired') throw error
      return new Again({ next }, error.status)
    }
  })
}

export default function SignInLink({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(signInText)
  const to = useLocalPath()
  if (actionData || !loaderData.token) {
    const next = nextPath(actionData?.next ?? loaderData.next)
    return (
      <div className="ac-prose">
        <PageHeading title={text.linkExpired} lede={text.linkExpiredBody} />
        <LinkButton href={`${to(paths.signIn)}?${new URLSearchParams({ next })}`}>{text.again}</LinkButton>
      </div>
    )
  }
  return (
    <form method="post" action={to(paths.signInLink)} className="ac-prose">
      <PageHeading title={text.linkTitle} lede={text.linkLede} />
      <input type="hidden" name="token" value={loaderData.token} />
      <input type="hidden" name="next" value={loaderData.next} />
      <Button>{text.title}</Button>
    </form>
  )
}
