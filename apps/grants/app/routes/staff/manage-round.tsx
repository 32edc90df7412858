import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatInstant } from '@academy/domain/text/format-instant'
import { apiContext } from '@academy/web/context/api-context'
import { StateTag } from '../../application/state-tag.tsx'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { Closes } from '../../round/closes.tsx'
import { PhaseTag } from '../../round/phase-tag.tsx'
import { SampleNote } from '../../round/sample-note.tsx'
import { staffText } from '../../text/staff/staff-text.ts'
import type { Route } from './+types/manage-round'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).grants.applicationsOfRound({ roundSlug: params.slug })
}

export default function ManageRound({ loaderData }: Route.ComponentProps) {
  const { round, counts, applications } = loaderData
  const text = useText(staffText)
  const language = useLanguage()
  const inLanguage = useWords()
  return (
    <>
      <Breadcrumbs items={[{ path: paths.manage, text: text.manageTitle }]} />
      <PageHeading
        title={inLanguage(round.name)}
        lede={text.roundLede(counts.submitted, counts.draft)}
        long
      />
      <p>
        <PhaseTag phase={round.phase} /> <Closes round={round} />
      </p>
      <DataTable
        caption={text.applications}
        empty={<p>{text.noneYet}</p>}
        rows={applications}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'organisation',
            header: text.organisation,
            rowHeader: true,
            cell: ({ organisationName }) => organisationName,
          },
          { key: 'reference', header: text.reference, cell: ({ reference }) => reference },
          { key: 'state', header: text.state, cell: ({ status }) => <StateTag status={status} /> },
          { key: 'begun', header: text.begun, cell: ({ createdAt }) => formatInstant(language, createdAt) },
          {
            key: 'received',
            header: text.received,
            cell: ({ submittedAt }) => (submittedAt ? formatInstant(language, submittedAt) : text.notYet),
          },
        ]}
      />
      <SampleNote round={round} />
    </>
  )
}
