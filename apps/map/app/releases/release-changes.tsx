import { DataTable, type Column } from '@academy/ui/data/data-table'
import { Pagination } from '@academy/ui/data/pagination'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { mapLink } from '../address/map-link.ts'
import type { ReleasePage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { kindOfFactText, releaseText } from '../text/data-text.ts'

/** How many records of each kind were added, changed and removed, each number a link to those of its kind. */
export function ChangeCounts({ view }: { view: ReleasePage }) {
  const language = useLanguage()
  const words = useText(releaseText)
  const kindName = useKindName()
  const numbers = (['added', 'changed', 'removed'] as const).map(
    (change): Column<ReleasePage['counts'][number]> => ({
      key: change,
      header: words[change],
      numeric: true,
      cell: (row) => formatNumber(language, row[change]),
    }),
  )
  return (
    <>
      <DataTable
        caption={words.changesHeading(view.release.previous ?? 0)}
        captionHidden
        rows={view.counts}
        keyOf={({ kind }) => kind}
        columns={[
          {
            key: 'kind',
            header: words.kind,
            rowHeader: true,
            cell: ({ kind }) => (
              <a href={`${mapLink(language, paths.release(view.release.number), { kind })}#each`}>
                {kindName(kind)}
              </a>
            ),
          },
          ...numbers,
        ]}
      />
      {view.newColumns.length > 0 && (
        <details className="map-disclosure">
          <summary>{words.newColumnsHeading}</summary>
          {view.newColumns.map(({ kind, columns }) => (
            <p key={kind} className="ac-source">
              {words.newColumns(kindName(kind), columns.join(', '))}
            </p>
          ))}
        </details>
      )}
    </>
  )
}

/** A page of the records that differ, with the old and the new value of each column. */
export function ChangeList({ view }: { view: ReleasePage }) {
  const language = useLanguage()
  const words = useText(releaseText)
  const kindName = useKindName()
  const { kind, changes, isFirst, next, release } = view
  const here = (state: { kind?: string | null; after?: string | null }) =>
    `${mapLink(language, paths.release(release.number), state)}#each`
  return (
    <section id="each" aria-label={words.listHeading}>
      <h3 className="nhsuk-heading-m">{words.listHeading}</h3>
      {kind && (
        <p>
          {words.ofKind(kindName(kind))} <a href={here({})}>{words.everyKind}</a>
        </p>
      )}
      <ul className="map-names">
        {changes.map((change) => (
          <li key={`${change.kind} ${change.key}`}>
            <strong lang="en">{change.name}</strong>
            <span className="map-names__what">
              {kindName(change.kind)}, {words[change.change].toLowerCase()}
            </span>
            {change.values.length > 0 && <Values values={change.values} />}
          </li>
        ))}
      </ul>
      <Pagination
        previousHref={isFirst ? undefined : here({ kind })}
        nextHref={next ? here({ kind, after: next }) : undefined}
      />
    </section>
  )
}

function Values({ values }: { values: ReleasePage['changes'][number]['values'] }) {
  const words = useText(releaseText)
  return (
    <dl className="map-changes">
      {values.map(({ column, before, after }) => (
        <div key={column}>
          <dt>
            <code>{column}</code>
          </dt>
          <dd>
            <del>{before || words.empty}</del> → <ins lang="en">{after || words.empty}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function useKindName(): (kind: string) => string {
  const kinds: Readonly<Record<string, string>> = useText(kindOfFactText)
  return (kind) => kinds[kind.replaceAll('-', '_')] ?? kind
}
