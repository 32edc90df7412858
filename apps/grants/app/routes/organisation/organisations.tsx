import { DataTable } from '@academy/ui/data/data-table'
import { LinkButton } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { paths } from '../../paths.ts'
import { applicationText } from '../../text/apply/application-text.ts'
import { organisationText } from '../../text/organisation/organisation-text.ts'
import type { Route } from './+types/organisations'

export async function loader({ context }: Route.LoaderArgs) {
  return { organisations: await context.get(apiContext).grants.myOrganisations() }
}

export default function Organisations({ loaderData: { organisations } }: Route.ComponentProps) {
  const text = useText(organisationText)
  const application = useText(applicationText)
  const to = useLocalPath()
  const hasOne = organisations.length > 0
  return (
    <>
      <PageHeading title={text.listTitle} lede={hasOne ? text.listLede : text.listEmpty} />
      {hasOne ? (
        <DataTable
          caption={text.listTitle}
          captionHidden
          rows={organisations}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: text.name,
              rowHeader: true,
              cell: ({ id, name }) => <a href={to(paths.organisation(id))}>{name}</a>,
            },
            { key: 'role', header: text.yourRole, cell: ({ role }) => text[role] },
            {
              key: 'numbers',
              header: text.numbers,
              cell: ({ card }) => card.registrations.map(({ number }) => number).join(', '),
            },
            {
              key: 'missing',
              header: text.toSay,
              cell: ({ missing }) => missing.map((part) => text[part]).join(', ') || text.nothing,
            },
          ]}
        />
      ) : (
        <LinkButton href={to(paths.home)}>{application.seeRounds}</LinkButton>
      )}
    </>
  )
}
