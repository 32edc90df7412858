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
  // A nation that a filter leaves out is not one without schemes.
  const inView = isFiltered(view) ? view.nations.filter(({ matched }) => matched > 0) : view.nations
  const last = inView.length - 1
  return inView.map(({ nation, matched }, index) => (
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
  const { fte, aim } = heldAgainstAim(view) ?? {}
  if (!fte?.period || fte.value === null || !aim?.periodTo || aim.value === null) return null
  return words.linkWorkersAgainstPlan(
    formatNumber(language, fte.value),
    formatDate(language, fte.period.slice(0, 7)),
    formatNumber(language, aim.value),
    formatDate(language, aim.periodTo.slice(0, 7)),
  )
}

function PlanSources({ view }: { view: HomePage }) {
  const { fte, aim } = heldAgainstAim(view) ?? {}
  return [fte?.sourceUrl, aim?.sourceUrl].map(
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

/** England's newest figure and the aim for the same time: any other cannot be held against it. */
function heldAgainstAim({ linkWorkers, aims }: HomePage) {
  const fte = linkWorkers.find(({ unit, area }) => unit === 'fte' && area?.nation === 'England')
  const day = fte?.periodTo
  const aim = aims.find(
    ({ area, periodFrom, periodTo }) =>
      area?.nation === 'England' && day && periodFrom && periodTo && periodFrom <= day && day <= periodTo,
  )
  return fte && aim && { fte, aim }
}
