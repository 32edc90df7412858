import { organisationCaseKinds } from '@academy/domain/organisation/organisation-words'
import { formatDay } from '@academy/domain/text/format-instant'
import { DataTable } from '@academy/ui/data/data-table'
import { LinkTabs } from '@academy/ui/data/link-tabs'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { navText } from '../../nav-text.ts'
import { paths } from '../../paths.ts'
import { casesText } from '../../text/staff/cases-text.ts'
import type { Route } from './+types/manage-organisations'

const states = ['open', 'decided'] as const

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams
  const kind = organisationCaseKinds.find((one) => one === query.get('kind'))
  const state = states.find((one) => one === query.get('state')) ?? 'open'
  const cases = await context.get(apiContext).grants.organisationCases({ ...(kind && { kind }), state })
  return { cases, kind, state }
}

export default function ManageOrganisations({ loaderData: { cases, kind, state } }: Route.ComponentProps) {
  const text = useText(casesText)
  const nav = useText(navText)
  const language = useLanguage()
  const to = useLocalPath()
  const stateOf = ({ outcome, proposal }: (typeof cases)[number]) =>
    outcome ? text[outcome] : proposal ? text.second : text.waiting
  return (
    <>
      <Breadcrumbs items={[{ path: paths.manage, text: nav.manage }]} />
      <PageHeading title={text.title} lede={text.lede} />
      <LinkTabs
        label={text.state}
        items={states.map((one) => ({
          href: to(paths.manageOrganisations({ state: one, kind })),
          text: text[one],
          current: one === state,
        }))}
      />
      <LinkTabs
        label={text.kind}
        items={[undefined, ...organisationCaseKinds].map((one) => ({
          href: to(paths.manageOrganisations({ state, kind: one })),
          text: one ? text[one] : text.all,
          current: one === kind,
        }))}
      />
      {cases.length === 0 ? (
        <p>{text.empty}</p>
      ) : (
        <DataTable
          caption={text.title}
          captionHidden
          rows={cases}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'about',
              header: text.about,
              rowHeader: true,
              cell: ({ id, organisation }) => (
                <a href={to(paths.manageOrganisation(id))}>{organisation.name}</a>
              ),
            },
            { key: 'kind', header: text.kind, cell: (one) => text[one.kind] },
            {
              key: 'asked',
              header: text.asked,
              cell: ({ openedAt }) => formatDay(language, new Date(openedAt)),
            },
            { key: 'state', header: text.state, cell: stateOf },
          ]}
        />
      )}
    </>
  )
}
