import { Notice } from '@academy/ui/content/notice'
import { Actions, Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextField } from '@academy/ui/form/text-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { ownWaysContext } from '@academy/web/context/own-ways-context'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { describeProblem } from '../../form/describe-problem.ts'
import { paths } from '../../paths.ts'
import { nextPath } from '../../sign-in/next-path.ts'
import { OwnPasskeys } from '../../sign-in/own-passkeys.tsx'
import { OwnSessions } from '../../sign-in/own-sessions.tsx'
import { accountText } from '../../text/sign-in/account-text.ts'
import { mailText } from '../../text/sign-in/mail-text.ts'
import { waysText } from '../../text/sign-in/ways-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/account'

/** Where somebody new wanted to go; without it the page is their details, looked up by choice. */
function nextOf(request: Request): string | null {
  const next = new URL(request.url).searchParams.get('next')
  return next === null ? null : nextPath(next)
}

export async function loader({ context, request }: Route.LoaderArgs) {
  const next = nextOf(request)
  const query = new URL(request.url).searchParams
  const [details, ways] = await Promise.all([
    context.get(apiContext).person.ownDetails(),
    next === null ? context.get(ownWaysContext).list() : null,
  ])
  return { details, ways, next, saved: query.has('saved'), done: query.get('done') ?? '' }
}

export async function action({ context, request }: Route.ActionArgs) {
  return answerForm({ context, request }, async (posted) => {
    const typed = {
      name: valueOf(posted, 'name'),
      language: valueOf(posted, 'language') === 'cy' ? ('cy' as const) : ('en' as const),
    }
    const result = await context.get(apiContext).person.updateOwnDetails(typed)
    if (!result.ok) return new Again({ typed, problems: result.problems })
    return new GoTo(nextOf(request) ?? paths.accountSaved)
  })
}

const doneKeys = ['passkey-added', 'passkey-removed', 'session-ended', 'others-ended'] as const

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const { details, ways, next, saved, done } = loaderData
  const text = useText(accountText)
  const waysWords = useText(waysText)
  const mail = useText(mailText)
  const doneKey = doneKeys.find((key) => key === done)
  const form = useText(errorText)
  const language = useLanguage()
  const to = useLocalPath()
  const shown = actionData?.typed ?? details
  const errors = (actionData?.problems ?? []).map((problem) => ({
    field: problem.input,
    text: describeProblem(language, problem, text.name),
  }))
  const isWelcome = next !== null
  return (
    <>
      <ErrorSummary errors={errors} />
      {saved && !actionData && <Notice tone="success" title={text.saved} announce />}
      {doneKey && !actionData && <Notice tone="success" title={waysWords[`done-${doneKey}`]} announce />}
      <PageHeading
        title={isWelcome ? text.welcomeTitle : text.title}
        lede={isWelcome ? text.welcomeLede : text.lede(details.email)}
        {...(errors.length > 0 && { titlePrefix: form.error })}
      />
      <form
        method="post"
        action={to(isWelcome ? paths.welcome(next) : paths.account)}
        className="gr-form"
        noValidate
      >
        <TextField
          name="name"
          label={text.name}
          hint={text.nameHint}
          autoComplete="name"
          spellCheck={false}
          width={30}
          value={shown.name}
          error={errors[0]?.text}
        />
        <RadioField
          name="language"
          label={text.language}
          hint={text.languageHint}
          value={shown.language}
          choices={[
            { value: 'en', label: text.en },
            { value: 'cy', label: text.cy },
          ]}
        />
        <Actions>
          <Button>{isWelcome ? text.saveAndContinue : text.save}</Button>
          {isWelcome && <a href={to(next)}>{text.skip}</a>}
        </Actions>
      </form>
      {ways && (
        <>
          <p>
            <a href={to(paths.mailChoices)}>{mail.toMail}</a>
          </p>
          <OwnPasskeys passkeys={ways.passkeys} />
          <OwnSessions sessions={ways.sessions} />
        </>
      )}
    </>
  )
}
