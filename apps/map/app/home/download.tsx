import { Section } from '@academy/ui/content/section'
import { BlankLegend } from '@academy/ui/data/legend'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import { paths } from '../paths.ts'
import type { HomePage } from '../api-types.ts'
import { useLink } from '../address/use-link.ts'
import { homeText } from '../text/home-text.ts'

/** The same numbers as files, and how we know them. */
export function Download({ view }: { view: HomePage }) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(homeText)
  const state = { ...view.address, layer: null }
  return (
    <Section id="download" title={words.downloadHeading}>
      <p>{words.downloadIntro(view.matched)}</p>
      <ul className="map-downloads">
        <li>
          <a href={link(paths.file('schemes', 'csv'), state)}>{words.downloadCsv}</a>
        </li>
        <li>
          <a href={link(paths.file('schemes', 'json'), state)}>{words.downloadJson}</a>
        </li>
        <li>
          <a href={link(paths.file('schemes', 'geojson'), state)}>{words.downloadGeojson}</a>
        </li>
        <li>
          <a href={link(paths.schemes, state)}>{words.seeList(view.matched)}</a>
        </li>
      </ul>
      <div id="how">
        <p className="ac-source">
          {words.unit(view.release.number, formatDate(language, view.release.publishedOn))}{' '}
          <a href={link(paths.quality)}>{words.howGood}</a>
        </p>
        <h3 className="nhsuk-heading-s">{words.legendBlank}</h3>
        <BlankLegend />
      </div>
    </Section>
  )
}
