import { indicatorThemes } from '@academy/domain/facts/figures/figure-words'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatNumber } from '@academy/ui/text/format-number'
import { apiContext } from '@academy/web/context/api-context'
import { readAddress } from '../address/read-address.ts'
import { useLink } from '../address/use-link.ts'
import { FileLinks } from '../files/file-links.tsx'
import { PageNotices } from '../notices/page-notices.tsx'
import { paths } from '../paths.ts'
import { figureText, themeText } from '../text/figure-text.ts'
import type { Route } from './+types/indicators'

export function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).map.indicators({ address: readAddress(request) })
}

export default function Indicators({ loaderData: { release, problems, indicators } }: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(figureText)
  return (
    <>
      <PageNotices release={release} problems={problems} />
      <PageHeading title={words.title} lede={words.lede} />
      {indicatorThemes.map((theme) => (
        <Section key={theme} id={theme} title={themeText[theme][language]}>
          <DataTable
            caption={themeText[theme][language]}
            captionHidden
            rows={indicators.filter((indicator) => indicator.theme === theme)}
            keyOf={({ slug }) => slug}
            columns={[
              {
                key: 'indicator',
                header: words.indicator,
                rowHeader: true,
                cell: ({ slug, name, nameCy }) => (
                  <a href={link(paths.indicator(slug))}>{language === 'cy' ? nameCy : name}</a>
                ),
              },
              {
                key: 'values',
                header: words.values,
                numeric: true,
                cell: ({ figures }) => formatNumber(language, figures),
              },
              {
                key: 'years',
                header: words.years,
                cell: ({ from, to }) => years(from, to) ?? words.undated,
              },
            ]}
          />
        </Section>
      ))}
      <FileLinks kind="figures" />
    </>
  )
}

function years(from: string | null, to: string | null): string | undefined {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}
