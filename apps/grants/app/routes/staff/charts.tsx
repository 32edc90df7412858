import { Notice } from '@academy/ui/content/notice'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatNumber } from '@academy/ui/text/format-number'
import { apiContext } from '@academy/web/context/api-context'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { ArrivalCharts } from '../../staff/arrival-charts.tsx'
import { StatesChart, YearsChart } from '../../staff/asked-charts.tsx'
import { PlaceCharts } from '../../staff/place-charts.tsx'
import { chartsText } from '../../text/staff/charts-text.ts'
import type { Route } from './+types/charts'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).staff.charts({ slug: params.slug })
}

/** A round in pictures, each with its figures. */
export default function Charts({ loaderData: page }: Route.ComponentProps) {
  const text = useText(chartsText)
  const language = useLanguage()
  const inLanguage = useWords()
  const { round, total, content } = page
  return (
    <>
      <Breadcrumbs items={[{ path: paths.manageRound(round.slug), text: inLanguage(round.name) }]} />
      <PageHeading
        title={text.title}
        lede={text.lede(total.started, formatNumber(language, total.submitted))}
      />
      {page.sealed && <Notice title={text.sealed} />}
      <ArrivalCharts page={page} />
      {content && (
        <>
          <StatesChart slug={round.slug} content={content} />
          <YearsChart slug={round.slug} content={content} />
          <PlaceCharts slug={round.slug} content={content} />
        </>
      )}
      <SampleNote round={round} />
    </>
  )
}
