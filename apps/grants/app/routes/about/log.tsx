import { publishingInstant } from '@academy/domain/audit/published-head'
import { formatDay, formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatNumber } from '@academy/ui/text/format-number'
import { apiContext } from '@academy/web/context/api-context'
import { HashCode } from '../../components/hash-code.tsx'
import { paths } from '../../paths.ts'
import { logText } from '../../text/about/log-text.ts'
import type { Route } from './+types/log'

const DAYS_SHOWN = 31

export function loader({ context }: Route.LoaderArgs) {
  return context.get(apiContext).audit.heads({ latest: DAYS_SHOWN })
}

export default function Log({ loaderData: { heads, missing } }: Route.ComponentProps) {
  const text = useText(logText)
  const language = useLanguage()
  const dayOf = (day: string) => formatDay(language, publishingInstant(day))
  return (
    <>
      <PageHeading title={text.title} lede={text.lede} />
      {missing.length > 0 && (
        <Notice tone="problem" title={text.missing}>
          <p>{text.missingBody(missing.map(dayOf).join(', '))}</p>
        </Notice>
      )}
      <DataTable
        caption={text.heads}
        empty={<p>{text.none}</p>}
        rows={heads}
        keyOf={({ day }) => day}
        columns={[
          { key: 'day', header: text.day, rowHeader: true, cell: ({ day }) => dayOf(day) },
          {
            key: 'entries',
            header: text.entries,
            numeric: true,
            cell: ({ size }) => formatNumber(language, size),
          },
          { key: 'root', header: text.root, cell: ({ rootHash }) => <HashCode hex={rootHash} /> },
          {
            key: 'published',
            header: text.published,
            cell: ({ publishedAt, late }) =>
              `${formatInstant(language, publishedAt)}${late ? ` (${text.late})` : ''}`,
          },
          { key: 'key', header: text.key, cell: ({ keyId }) => <HashCode hex={keyId} /> },
        ]}
      />
      <Section title={text.how}>
        <p className="ac-prose">{text.howBody}</p>
        <p>
          <a href={paths.headsJson} download="heads.json">
            {text.save}
          </a>
        </p>
        <p className="ac-prose">{text.howKeep}</p>
      </Section>
    </>
  )
}
