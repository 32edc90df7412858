import { formatInstant } from '@academy/domain/text/format-instant'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { pleaText } from '../../text/apply/plea-text.ts'
import type { Route } from './+types/late-pleas'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).staff.latePleas({ slug: params.slug })
}

/** The pleas of a round, those that wait first. */
export default function LatePleas({ loaderData: { round, pleas } }: Route.ComponentProps) {
  const text = useText(pleaText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const rows = pleas.map((plea, index) => ({ ...plea, key: String(index) }))
  return (
    <>
      <Breadcrumbs items={[{ path: paths.manageRound(round.slug), text: inLanguage(round.name) }]} />
      <PageHeading title={text.listTitle} lede={text.listLede} />
      <DataTable
        caption={text.listTitle}
        empty={<p>{text.listNone}</p>}
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          {
            key: 'organisation',
            header: text.organisation,
            rowHeader: true,
            cell: ({ reference, organisationName }) => (
              <a href={to(paths.latePlea(round.slug, reference))}>{organisationName}</a>
            ),
          },
          { key: 'reference', header: text.reference, cell: ({ reference }) => reference },
          { key: 'at', header: text.pleadedAt, cell: ({ at }) => formatInstant(language, at) },
          {
            key: 'outcome',
            header: text.outcome,
            cell: ({ outcome, ruledAt }) =>
              outcome && ruledAt ? `${text[outcome]}, ${formatInstant(language, ruledAt)}` : text.waits,
          },
        ]}
      />
      <SampleNote round={round} />
    </>
  )
}
