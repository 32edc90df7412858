import { inNation } from '@academy/domain/facts/in-nation'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import { formatNumber } from '@academy/ui/text/format-number'
import { hostOf } from '@academy/ui/text/host-of'
import { Fragment } from 'react'
import { paths } from '../paths.ts'
import type { HomePage } from '../api-types.ts'
import { useLink } from '../address/use-link.ts'
import { homeText } from '../text/home-text.ts'
import { isFiltered } from './is-filtered.ts'

/** The answer in a sentence, each figure with its source under it. */
export function OpeningSentence({ view }: { view: HomePage }) {
  const words = useText(homeText)
  const narrowed = isFiltered(view)
  return (
    <>
      {narrowed ? words.matching(view.matched, view.total) : words.onRecord(view.total)}
      {': '}
      <Nations view={view} />
      {'. '}
      {!narrowed && <LinkWorkersAgainstPlan view={view} />}
      <span className="ac-source map-lede-source">
        <span className="ac-source__part">
          <a href="#how">{words.ownRegister(view.release.number)}</a>
        </span>
        {!narrowed && <PlanSources view={view} />}
      </span>
    </>
  )
}

function Nations({ view }: { view: HomePage }) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(homeText)
  const last = view.nations.length - 1
  return view.nations.map(({ nation, matched }, index) => (
    <Fragment key={nation}>
      {index > 0 && (index === last ? ` ${words.and} ` : ', ')}
      <a href={link(paths.home, { ...view.address, nation })}>
        {formatNumber(language, matched)} {inNation[nation][language]}
      </a>
    </Fragment>
  ))
}

function LinkWorkersAgainstPlan({ view }: { view: HomePage }) {
  const language = useLanguage()
  const words = useText(homeText)
  const fte = fteAtPlan(view)
  if (!fte?.period || !view.plan || fte.value === null) return null
  return words.linkWorkersAgainstPlan(
    formatNumber(language, fte.value),
    formatDate(language, fte.period.slice(0, 7)),
    formatNumber(language, view.plan.workers),
  )
}

function PlanSources({ view }: { view: HomePage }) {
  const fte = fteAtPlan(view)
  return [fte?.sourceUrl, fte && view.plan?.sourceUrl].map(
    (url) =>
      url && (
        <span className="ac-source__part" key={url}>
          <a href={url} rel="noreferrer">
            {hostOf(url)}
          </a>
        </span>
      ),
  )
}

/** England's newest figure, if it is of the year for which the plan named a number: any other cannot be held against it. */
function fteAtPlan({ linkWorkers, plan }: HomePage) {
  const newest = linkWorkers.find(({ unit, areaAsWritten }) => unit === 'fte' && areaAsWritten === 'England')
  return plan && newest?.period?.startsWith(String(plan.byYear)) ? newest : undefined
}
