import { Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { errorText } from '../../text/error-text.ts'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { isRefusal } from '@academy/web/api/refusal'
import { demoContext } from '@academy/web/context/demo-context'
import { languageContext } from '@academy/web/context/language-context'
import { signInContext } from '@academy/web/context/sign-in-context'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { SIGN_IN_BYTES_MAX, valueOf } from '../../components/read-form.ts'
import { paths } from '../../paths.ts'
import { nextPath } from '../../sign-in/next-path.ts'
import { PasskeySignIn } from '../../sign-in/passkey-sign-in.tsx'
import { SamplePeople } from '../../sign-in/sample-people.tsx'
import { ServiceSignIn } from '../../sign-in/service-sign-in.tsx'
import { sentenceOf, type SignInProblem } from '../../sign-in/sign-in-problem.ts'
import { signInText } from '../../text/sign-in/sign-in-text.ts'
import type { Route } from './+types/sign-in'

export { FormError as ErrorBoundary } from '../../components/form-error.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const text = (searchParams.get('who') ?? '').trim().slice(0, 100)
  const page = /^[1-9]\d{0,2}$/.exec(searchParams.get('page') ?? '')?.[0] ?? 1
  const demo = context.get(demoContext)
  const samples = await demo?.samplePeople({ text, page: Number(page) }).catch(noneWhileAway)
  const { serviceName } = context.get(signInContext)
  return { next: searchParams.get('next') ?? '', samples: samples ?? null, text, serviceName }
}

/** The page is for more than its sample people: what was typed into it stays while the database is away. */
function noneWhileAway(error: unknown): null {
  if (isRefusal(error) && error.data.code === 'unavailable') return null
  throw error
}

export async function action({ context, request }: Route.ActionArgs) {
  const signIn = context.get(signInContext)
  return answerForm({ context, request, bytesMax: SIGN_IN_BYTES_MAX }, async (posted) => {
    const next = nextPath(valueOf(posted, 'next'))
    const email = valueOf(posted, 'email')
    const personId = valueOf(posted, 'person')
    const passkey = valueOf(posted, 'passkey')
    if (personId) return new GoTo(next, await signIn.asSample(personId))
    try {
      if (passkey) return new GoTo(next, await signIn.withPasskey(passkey))
      await signIn.requestLink({ email, language: context.get(languageContext), next })
    } catch (error) {
      const why = isRefusal(error) ? (whys[error.data.reason] ?? whys[error.data.code]) : undefined
      if (!isRefusal(error) || !why) throw error
      const minutes = Number(error.data.details['minutes'] ?? 1)
      return new Again({ email, why, minutes, next }, error.status)
    }
    return new GoTo(paths.signInSent)
  })
}

/** What is said, by the refusal's own word or its code. */
const whys: Partial<Record<string, SignInProblem['why']>> = {
  mailbox: 'tooManyToMailbox',
  address: 'tooMany',
  'passkey-refused': 'passkeyRefused',
  invalid: 'notAnEmail',
  unavailable: 'away',
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(signInText)
  const form = useText(errorText)
  const to = useLocalPath()
  const error = actionData && sentenceOf(text, actionData)
  const isOfPasskey = actionData?.why === 'passkeyRefused'
  const next = actionData?.next ?? loaderData.next
  return (
    <>
      <ErrorSummary errors={error ? [{ field: isOfPasskey ? 'passkey' : 'email', text: error }] : []} />
      <PageHeading title={text.title} lede={text.lede} {...(error && { titlePrefix: form.error })} />
      <form method="post" action={to(paths.signIn)} className="gr-form" noValidate>
        <input type="hidden" name="next" value={next} />
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
          width={30}
          label={text.email}
          hint={text.emailHint}
          value={actionData?.email}
          error={isOfPasskey ? undefined : error}
        />
        <Button>{text.send}</Button>
      </form>
      {loaderData.serviceName && <ServiceSignIn name={loaderData.serviceName} next={next} />}
      <PasskeySignIn next={next} />
      {loaderData.samples && (
        <SamplePeople samples={loaderData.samples} words={loaderData.text} next={next} />
      )}
    </>
  )
}
