import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { RegisterPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { registerText } from '../text/tell/register-text.ts'

type Row = RegisterPage['rows'][number]

/** The awards of a round and what became of each on the register. */
export function RegisterTable({ page: { round, rows } }: { page: RegisterPage }) {
  const text = useText(registerText)
  const language = useLanguage()
  const to = useLocalPath()
  return (
    <DataTable
      caption={text.title}
      captionHidden
      empty={<p>{text.none}</p>}
      rows={rows}
      keyOf={({ reference }) => reference}
      columns={[
        {
          key: 'award',
          header: text.award,
          rowHeader: true,
          cell: ({ reference, organisationName }) => (
            <>
              <a href={to(paths.decision(round.slug, reference))}>{organisationName}</a>{' '}
              <span className="ac-source">{reference}</span>
            </>
          ),
        },
        { key: 'sum', header: text.sum, numeric: true, cell: ({ pence }) => formatPounds(language, pence) },
        { key: 'state', header: text.state, cell: (row) => stateOf(text, row) },
        {
          key: 'organisation',
          header: text.organisation,
          cell: ({ organisationSlug, matchedBy }) =>
            matchedBy ? `${organisationSlug ?? ''} (${text[`matched-${matchedBy}`]})` : '–',
        },
      ]}
    />
  )
}

function stateOf(
  text: Pick<
    ReturnType<typeof useText<typeof registerText>>,
    'ended' | 'published' | 'registered' | 'waiting' | 'noArea'
  >,
  { isEnded, release, awardSlug, hasArea }: Row,
): string {
  if (isEnded) return text.ended
  if (release !== null) return text.published(release)
  if (awardSlug !== null) return text.registered
  return hasArea ? text.waiting : text.noArea
}
