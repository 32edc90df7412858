import { DataTable } from '@academy/ui/data/data-table'
import { LinkButton } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { StateTag } from '../application/state-tag.tsx'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { Closes } from '../round/closes.tsx'
import { applicationText } from '../text/application-text.ts'
import type { Route } from './+types/applications'

export async function loader({ context }: Route.LoaderArgs) {
  return { applications: await context.get(apiContext).grants.myApplications() }
}

export default function Applications({ loaderData: { applications } }: Route.ComponentProps) {
  const text = useText(applicationText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const hasOne = applications.length > 0
  return (
    <>
      <PageHeading title={text.mineTitle} lede={hasOne ? text.mineLede : text.mineEmpty} />
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
            { key: 'state', header: text.state, cell: ({ status }) => <StateTag status={status} /> },
            { key: 'reference', header: text.reference, cell: ({ reference }) => reference },
          ]}
        />
      )}
      {hasOne ? (
        <p>
          <a href={to(paths.home)}>{text.seeRounds}</a>
        </p>
      ) : (
        <LinkButton href={to(paths.home)}>{text.seeRounds}</LinkButton>
      )}
    </>
  )
}
