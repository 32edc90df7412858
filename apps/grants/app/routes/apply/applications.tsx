import { DataTable } from '@academy/ui/data/data-table'
import { Actions, LinkButton } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { usePageFacts } from '@academy/web/document/page-facts'
import { MyInvitations } from '../../application/my-invitations.tsx'
import { StateTag } from '../../application/state-tag.tsx'
import type { MyApplication } from '../../api-types.ts'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { OutcomeTag } from '../../decide/outcome-tag.tsx'
import { navText } from '../../nav-text.ts'
import { paths } from '../../paths.ts'
import { Closes } from '../../round/closes.tsx'
import { applicationText } from '../../text/apply/application-text.ts'
import { resultText } from '../../text/tell/result-text.ts'
import type { Route } from './+types/applications'

export async function loader({ context }: Route.LoaderArgs) {
  const { grants } = context.get(apiContext)
  const [applications, invitations] = await Promise.all([grants.myApplications(), grants.myInvitations()])
  return { applications, invitations }
}

/** Joins by an invitation for one's own address. */
export async function action({ context, request }: Route.ActionArgs) {
  return answerForm<never>({ context, request }, async (posted) => {
    await context.get(apiContext).grants.joinMine({ invitationId: valueOf(posted, 'invitation') })
    return new GoTo(paths.applications)
  })
}

export default function Applications({ loaderData: { applications, invitations } }: Route.ComponentProps) {
  const text = useText(applicationText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const nav = useText(navText)
  const { session } = usePageFacts()
  const staff = session.actor.kind === 'person' ? session.actor.staff : []
  const hasOne = applications.length > 0
  return (
    <>
      <PageHeading
        title={text.mineTitle}
        lede={hasOne ? text.mineLede : staff.length > 0 ? text.mineStaff : text.mineEmpty}
      />
      <MyInvitations invitations={invitations} action={to(paths.applications)} />
      {hasOne && (
        <DataTable
          caption={text.mineTitle}
          captionHidden
          rows={applications}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'organisation',
              header: text.organisation,
              rowHeader: true,
              cell: ({ id, organisation }) => <a href={to(paths.application(id))}>{organisation.name}</a>,
            },
            {
              key: 'round',
              header: text.round,
              cell: ({ round }) => (
                <>
                  {inLanguage(round.name)}
                  <br />
                  <Closes round={round} />
                </>
              ),
            },
            { key: 'state', header: text.state, cell: (one) => <StateOf {...one} /> },
            { key: 'reference', header: text.reference, cell: ({ reference }) => reference },
          ]}
        />
      )}
      {hasOne ? (
        <p>
          <a href={to(paths.home)}>{text.seeRounds}</a>
        </p>
      ) : staff.length > 0 ? (
        <Actions>
          {staff.includes('fund-manager') && <LinkButton href={to(paths.manage)}>{nav.manage}</LinkButton>}
          {staff.includes('auditor') && <LinkButton href={to(paths.audit)}>{nav.audit}</LinkButton>}
        </Actions>
      ) : (
        <LinkButton href={to(paths.home)}>{text.seeRounds}</LinkButton>
      )}
      <p>
        <a href={to(paths.organisations)}>{text.seeOrganisations}</a>
      </p>
    </>
  )
}

function StateOf({ id, status, result }: MyApplication) {
  const text = useText(resultText)
  const to = useLocalPath()
  if (result === null) return <StateTag status={status} />
  return (
    <>
      <OutcomeTag outcome={result} /> <a href={to(paths.result(id))}>{text.link}</a>
    </>
  )
}
