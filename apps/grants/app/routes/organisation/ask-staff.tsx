import { registrationSchemes } from '@academy/domain/organisation/registration'
import type { Problem } from '@academy/domain/form/problem'
import { Notice } from '@academy/ui/content/notice'
import { Actions, Button, LinkButton } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { isRefusal } from '@academy/web/api/refusal'
import { apiContext } from '@academy/web/context/api-context'
import { data } from 'react-router'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useFormErrors } from '../../organisation/use-form-errors.ts'
import { paths } from '../../paths.ts'
import { errorText } from '../../text/error-text.ts'
import { organisationText } from '../../text/organisation/organisation-text.ts'
import type { Route } from './+types/ask-staff'

/** What was typed, and what is wrong with it; `null` where it is how often. */
interface Refused {
  other: string
  evidence: string
  problems: Problem[] | null
}

const kinds = ['claim', 'merge', 'rescue'] as const

/** What is asked of the staff, of which organisation, and of a claim which number. */
function askedOf(params: Route.LoaderArgs['params'], request: Request) {
  const kind = kinds.find((one) => one === params.kind)
  const query = new URL(request.url).searchParams
  const scheme = registrationSchemes.find((one) => one === query.get('scheme'))
  const number = query.get('number')?.slice(0, 100)
  if (!kind || (kind === 'claim' && (!scheme || !number))) throw data(null, { status: 404 })
  return { id: params.id, kind, scheme: scheme ?? 'other', number: number ?? '', asked: query.has('asked') }
}

export function loader({ params, request }: Route.LoaderArgs) {
  return askedOf(params, request)
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { id: organisationId, kind, scheme, number } = askedOf(params, request)
  const { grants } = context.get(apiContext)
  return answerForm<Refused>({ context, request }, async (posted) => {
    const [other, evidence] = [valueOf(posted, 'other'), valueOf(posted, 'evidence')]
    const ask = {
      claim: () => grants.claimNumber({ organisationId, scheme, number, evidence }),
      merge: () => grants.askMerge({ organisationId, other, evidence }),
      rescue: () => grants.askRescue({ organisationId, evidence }),
    }
    try {
      const result = await ask[kind]()
      if (!result.ok) return new Again({ other, evidence, problems: result.problems })
    } catch (error) {
      if (!isRefusal(error) || error.data.code !== 'too-many') throw error
      return new Again({ other, evidence, problems: null }, error.status)
    }
    const isMember = kind !== 'rescue'
    return new GoTo(
      isMember ? `${paths.organisation(organisationId)}?done=asked` : paths.askedRescue(organisationId),
    )
  })
}

export default function AskStaff({ loaderData: asked, actionData }: Route.ComponentProps) {
  const text = useText(organisationText)
  const form = useText(errorText)
  const to = useLocalPath()
  const labels = { other: text.otherAddress, evidence: text.evidence }
  const { errors: found, errorOf } = useFormErrors(actionData?.problems ?? [], labels)
  const errors = actionData?.problems === null ? [{ field: 'evidence', text: text.tooMany }] : found
  const titles = {
    claim: {
      title: text.claimTitle,
      lede: text.claimLede(asked.number),
      path: paths.claimNumber(asked.id, asked.scheme, asked.number),
    },
    merge: { title: text.mergeTitle, lede: text.mergeLede, path: paths.askStaff(asked.id, 'merge') },
    rescue: { title: text.rescueTitle, lede: text.rescueLede, path: paths.askStaff(asked.id, 'rescue') },
  }
  const { title, lede, path } = titles[asked.kind]
  if (asked.asked && !actionData)
    return (
      <>
        <PageHeading title={title} />
        <Notice tone="success" title={text.asked} announce />
        <LinkButton href={to(paths.applications)}>{text.listTitle}</LinkButton>
      </>
    )
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading title={title} lede={lede} {...(errors.length > 0 && { titlePrefix: form.error })} />
      <form method="post" action={to(path)} className="gr-form" noValidate>
        {asked.kind === 'merge' && (
          <TextField
            name="other"
            label={text.otherAddress}
            hint={text.otherHint}
            value={actionData?.other}
            error={errorOf('other')}
            spellCheck={false}
          />
        )}
        <TextArea
          name="evidence"
          label={text.evidence}
          hint={text.evidenceHint}
          value={actionData?.evidence}
          error={errors.find(({ field }) => field === 'evidence')?.text}
        />
        <Actions>
          <Button>{text.ask}</Button>
          {asked.kind !== 'rescue' && <a href={to(paths.organisation(asked.id))}>{text.back}</a>}
        </Actions>
      </form>
    </>
  )
}
