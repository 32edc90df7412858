import { lastingMailKinds, refusableMailKinds } from '@academy/domain/grants/mail-kinds'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { CheckboxField } from '@academy/ui/form/checkbox-field'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { paths } from '../../paths.ts'
import { accountText } from '../../text/sign-in/account-text.ts'
import { mailText } from '../../text/sign-in/mail-text.ts'
import type { Route } from './+types/mail-choices'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { refused } = await context.get(apiContext).person.mailChoices()
  return { refused, saved: new URL(request.url).searchParams.has('saved') }
}

export async function action({ context, request }: Route.ActionArgs) {
  return answerForm<never>({ context, request }, async (posted) => {
    const sent = posted['wanted'] ?? []
    const wanted = refusableMailKinds.filter((kind) => kind === sent || sent.includes(kind))
    await context.get(apiContext).person.chooseMail({ wanted })
    return new GoTo(`${paths.mailChoices}?saved=1`)
  })
}

/** Every kind of mail, those that somebody may refuse with a box each. */
export default function MailChoices({ loaderData: { refused, saved } }: Route.ComponentProps) {
  const text = useText(mailText)
  const account = useText(accountText)
  const to = useLocalPath()
  return (
    <>
      <Breadcrumbs items={[{ path: paths.account, text: account.title }]} />
      {saved && <Notice tone="success" title={text.saved} announce />}
      <PageHeading title={text.title} lede={text.lede} />
      <form method="post" action={to(paths.mailChoices)} className="gr-form" noValidate>
        <CheckboxField
          name="wanted"
          label={text.choose}
          hint={text.chooseHint}
          values={refusableMailKinds.filter((kind) => !refused.includes(kind))}
          choices={refusableMailKinds.map((kind) => ({
            value: kind,
            label: text[kind],
            hint: text[`${kind}-hint`],
          }))}
        />
        <Actions>
          <Button>{text.save}</Button>
        </Actions>
      </form>
      <Section title={text.always}>
        <p className="ac-prose">{text.alwaysBody}</p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {lastingMailKinds.map((kind) => (
            <li key={kind}>{text[kind]}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}
