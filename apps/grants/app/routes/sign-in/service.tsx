import { LinkButton } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { localPath } from '@academy/ui/text/local-path'
import { isRefusal } from '@academy/web/api/refusal'
import { languageContext } from '@academy/web/context/language-context'
import { signInContext } from '@academy/web/context/sign-in-context'
import { data, redirect } from 'react-router'
import { readForm, SIGN_IN_BYTES_MAX, valueOf } from '../../components/read-form.ts'
import { paths } from '../../paths.ts'
import { nextPath } from '../../sign-in/next-path.ts'
import { serviceText } from '../../text/sign-in/service-text.ts'
import type { Route } from './+types/service'

export { FormError as ErrorBoundary } from '../../components/form-error.tsx'

// The way to the service is a page in between: a form may be answered by our own pages only, and this one goes on by
// itself, at once, or by its link.

export async function action({ context, request }: Route.ActionArgs) {
  const signIn = context.get(signInContext)
  const language = context.get(languageContext)
  const posted = await readForm(request, SIGN_IN_BYTES_MAX)
  try {
    const { url, setCookie } = await signIn.startService({
      language,
      next: nextPath(valueOf(posted, 'next')),
    })
    const headers = new Headers(setCookie.map((value) => ['Set-Cookie', value]))
    headers.set('Refresh', `0; url=${url}`)
    return data({ url, name: signIn.serviceName }, { headers })
  } catch (error) {
    if (!isRefusal(error) || error.data.code !== 'refused') throw error
    throw redirect(localPath(language, paths.serviceRefused(error.data.reason)), 303)
  }
}

export const headers = ({ actionHeaders }: Route.HeadersArgs) => actionHeaders

export default function Service({ actionData }: Route.ComponentProps) {
  const text = useText(serviceText)
  const language = useLanguage()
  const to = useLocalPath()
  if (!actionData) {
    return (
      <div className="ac-prose">
        <PageHeading title={text.notBegun} lede={text.notBegunLede} />
        <LinkButton href={to(paths.signIn)}>{text.otherWay}</LinkButton>
      </div>
    )
  }
  const name = actionData.name?.[language] ?? ''
  return (
    <div className="ac-prose">
      <PageHeading title={text.going(name)} lede={text.goingLede} />
      <LinkButton href={actionData.url}>{text.goOn(name)}</LinkButton>
    </div>
  )
}
