import { LinkChips } from '@academy/ui/data/link-chips'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { paths } from '../paths.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { useLink } from '../address/use-link.ts'
import { readAddress } from '../address/read-address.ts'
import { areaName } from '../areas/area-reading.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { FileLinks } from '../files/file-links.tsx'
import { ServiceLinks } from '../schemes/service-links.tsx'
import { serviceText } from '../text/service-text.ts'
import { activityText, costText, nationText, referrerText } from '../text/vocabulary-text.ts'
import type { Route } from './+types/services'

export function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).map.services({ address: readAddress(request) })
}

export default function Services({ loaderData: view }: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(serviceText)
  const { services, address, area } = view
  const chosen = (change: object) => link(paths.services, { ...address, ...change })
  const chips = <Word extends string>(
    filter: 'nation' | 'activity' | 'referrer' | 'cost',
    names: Record<Word, Record<'en' | 'cy', string>>,
    { all, choices }: { all: number; choices: readonly { value: Word; services: number }[] },
  ) => (
    <LinkChips
      label={words[filter]}
      items={[
        {
          text: words.all,
          href: chosen({ [filter]: null }),
          current: !address[filter],
          count: String(all),
        },
        ...choices.map(({ value, services: count }) => ({
          text: names[value][language],
          href: chosen({ [filter]: value }),
          current: address[filter] === value,
          count: String(count),
        })),
      ]}
    />
  )
  const where = area && areaName(area, language)
  const found = where
    ? (address.area ? words.matchingIn : words.matchingWider)(services.length, where)
    : Object.keys(address).length > 0
      ? words.matching(services.length)
      : words.lede(services.length, services.filter(({ costs }) => costs !== 'not-stated').length)
  return (
    <>
      <PageNotices release={view.release} problems={view.problems} />
      <PageHeading title={words.title} lede={found} />
      {where && (
        <LinkChips
          label={words.area}
          items={[
            { text: words.withoutArea, href: chosen({ area: null, wider: null }) },
            { text: where, href: chosen({}), current: true },
          ]}
        />
      )}
      {chips('nation', nationText, view.nations)}
      {chips('activity', activityText, view.activities)}
      {chips('referrer', referrerText, view.referrers)}
      {chips('cost', costText, view.costs)}
      {services.length === 0 ? (
        <EmptyState title={words.emptyTitle}>
          <p>{words.emptyBody}</p>
        </EmptyState>
      ) : (
        <>
          <ServiceLinks services={services} level={2} />
          <p className="ac-source">{words.asOfSource}</p>
          <FileLinks kind="services" state={address} />
        </>
      )}
    </>
  )
}
