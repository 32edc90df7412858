import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import { formatPercent } from '@academy/ui/text/format-number'
import { paths } from '../paths.ts'
import type { AreaPage } from '../api-types.ts'
import { useLink } from '../address/use-link.ts'
import { areaText } from '../text/area-text.ts'

type Area = AreaPage['area']

/** What the area was made from and became, with the share of its people; nothing when it has always been itself. */
export function AreaChanges({ area }: { area: Area }) {
  const words = useText(areaText)
  if (area.predecessors.length + area.successors.length === 0) return null
  return (
    <Section id="changes" title={words.sameHistory}>
      <Links title={words.cameFrom} links={area.predecessors} />
      <Links title={words.became} links={area.successors} />
    </Section>
  )
}

function Links({ title, links }: { title: string; links: Area['predecessors'] }) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(areaText)
  if (links.length === 0) return null
  return (
    <>
      <h3 className="nhsuk-heading-s">{title}</h3>
      <ul>
        {links.map(({ code, name, nameCy, vintage, share }) => (
          <li key={`${code}-${vintage}`}>
            <a href={link(paths.area(code))}>{language === 'cy' ? (nameCy ?? name) : name}</a>,{' '}
            {share === null
              ? words.shareUnknown(formatDate(language, vintage))
              : words.share(formatPercent(language, share), formatDate(language, vintage))}
          </li>
        ))}
      </ul>
    </>
  )
}
