import { SourceNote } from '@academy/ui/content/source-note'
import { LinkChips } from '@academy/ui/data/link-chips'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatDate } from '@academy/ui/text/format-date'
import { apiContext } from '@academy/web/context/api-context'
import { mapLink } from '../address/map-link.ts'
import { readAddress } from '../address/read-address.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { TimelineChart } from '../reading/timeline-chart.tsx'
import mapStyles from '../styles/map.scss?url'
import { timelineText } from '../text/reading-text.ts'
import { nationName, nationText, policyKindText } from '../text/vocabulary-text.ts'
import type { Route } from './+types/timeline'

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: mapStyles }]

export function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).map.timeline(readAddress(request))
}

export default function Timeline({ loaderData: view }: Route.ComponentProps) {
  const language = useLanguage()
  const words = useText(timelineText)
  const { events, address, nations, kinds, total } = view
  const year = (date: string | undefined) => date?.slice(0, 4) ?? ''
  const link = (change: object) => mapLink(language, '/timeline', { ...address, ...change })
  return (
    <>
      <PageHeading
        title={words.title}
        lede={words.lede(events.length, year(events[0]?.happenedOn), year(events.at(-1)?.happenedOn))}
      />
      <LinkChips
        label={words.nation}
        items={[
          { text: words.all, href: link({ nation: null }), current: !address.nation, count: String(total) },
          ...nations.map(({ nation, events: count }) => ({
            text: nationText[nation][language],
            href: link({ nation }),
            current: address.nation === nation,
            count: String(count),
          })),
        ]}
      />
      <LinkChips
        label={words.kind}
        items={[
          { text: words.all, href: link({ kind: null }), current: !address.kind },
          ...kinds.map(({ kind, events: count }) => ({
            text: policyKindText[kind][language],
            href: link({ kind }),
            current: address.kind === kind,
            count: String(count),
          })),
        ]}
      />
      {events.length === 0 ? (
        <EmptyState title={words.emptyTitle}>
          <p>{words.emptyBody}</p>
        </EmptyState>
      ) : (
        <>
          <TimelineChart events={events} />
          <ol className="map-years">
            {events.map((event) => (
              <li key={event.slug}>
                <p className="map-date">
                  <time dateTime={event.happenedOn}>{formatDate(language, event.happenedOn)}</time>
                  <br />
                  {nationName(event.nationAsWritten, language)} · {policyKindText[event.kind][language]}
                </p>
                <div>
                  <h2 lang="en">{event.title}</h2>
                  <p lang="en">{event.summary}</p>
                  <p className="ac-source">
                    {words.bodyBy} <span lang="en">{event.body}</span>
                  </p>
                  <SourceNote {...event} licence={undefined} />
                </div>
              </li>
            ))}
          </ol>
          <p>
            <a href={mapLink(language, '/timeline.csv')}>CSV</a> ·{' '}
            <a href={mapLink(language, '/timeline.json')}>JSON</a>
          </p>
        </>
      )}
    </>
  )
}
