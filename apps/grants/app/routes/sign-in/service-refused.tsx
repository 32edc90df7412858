import { LinkButton } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../../paths.ts'
import { serviceText } from '../../text/sign-in/service-text.ts'
import type { Route } from './+types/service-refused'

const reasons = [
  'service-expired',
  'service-declined',
  'service-unproven',
  'service-away',
  'service-refused',
] as const

export function loader({ request }: Route.LoaderArgs) {
  const why = new URL(request.url).searchParams.get('why')
  return { why: reasons.find((reason) => reason === why) ?? 'service-refused' }
}

/** Why the identity service did not sign somebody in, and what to do. */
export default function ServiceRefused({ loaderData: { why } }: Route.ComponentProps) {
  const text = useText(serviceText)
  const to = useLocalPath()
  return (
    <div className="ac-prose">
      <PageHeading title={text[why]} lede={text[`${why}-body`]} />
      <LinkButton href={to(paths.signIn)}>{text.otherWay}</LinkButton>
    </div>
  )
}
