import { Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { errorText } from '../text/error-text.ts'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { localPath } from '@academy/ui/text/local-path'
import { useLocalPath } from '@academy/ui/use-local-path'
import { isRefusal } from '@academy/web/api/refusal'
import { demoContext } from '@academy/web/context/demo-context'
import { languageContext } from '@academy/web/context/language-context'
import { signInContext } from '@academy/web/context/sign-in-context'
import { data, redirect } from 'react-router'
import { readForm, valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { nextPath } from '../sign-in/next-path.ts'
import { SamplePeople } from '../sign-in/sample-people.tsx'
import { signInText } from '../text/sign-in-text.ts'
import type { Route } from './+types/sign-in'

export async function loader({ context, request }: Route.LoaderArgs) {
  const people = await context.get(demoContext)?.samplePeople()
  return { next: new URL(request.url).searchParams.get('next') ?? '', people: people ?? [] }
}

export async function action({ context, request }: Route.ActionArgs) {
  const signIn = context.get(signInContext)
  const language = context.get(languageContext)
  const posted = await readForm(request)
  const [next, email, personId] = ['next', 'email', 'person'].map((name) => valueOf(posted, name))
  if (personId) {
    const headers = cookies(await signIn.asSample(personId))
    return redirect(localPath(language, nextPath(next)), { status: 303, headers })
  }
  try {
    await signIn.requestLink({ email: email ?? '', language, next: nextPath(next) })
  } catch (error) {
    if (!isRefusal(error) || error.data.code === 'not-allowed') throw error
    const why = error.data.code === 'too-many' ? ('tooMany' as const) : ('notAnEmail' as const)
    return data({ email, why }, { status: error.status })
  }
  return redirect(localPath(language, paths.signInSent), 303)
}

function cookies(values: readonly string[]): Headers {
  return new Headers(values.map((value) => ['Set-Cookie', value]))
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(signInText)
  const form = useText(errorText)
  const to = useLocalPath()
  const error = actionData ? text[actionData.why] : undefined
  return (
    <>
      <ErrorSummary errors={error ? [{ field: 'email', text: error }] : []} />
      <PageHeading title={text.title} lede={text.lede} {...(error && { titlePrefix: form.error })} />
      <form method="post" action={to(paths.signIn)} className="gr-form" noValidate>
        <input type="hidden" name="next" value={loaderData.next} />
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
          error={error}
        />
        <Button>{text.send}</Button>
      </form>
      {loaderData.people.length > 0 && <SamplePeople people={loaderData.people} next={loaderData.next} />}
    </>
  )
}
