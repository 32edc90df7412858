import { SourceNote } from '@academy/ui/content/source-note'
import { LinkChips } from '@academy/ui/data/link-chips'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatDate } from '@academy/ui/text/format-date'
import { apiContext } from '@academy/web/context/api-context'
import { paths } from '../paths.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { useLink } from '../address/use-link.ts'
import { readAddress } from '../address/read-address.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { FileLinks } from '../files/file-links.tsx'
import { TimelineChart } from '../reading/timeline-chart.tsx'
import { timelineText } from '../text/reading-text.ts'
import { nationName, nationText, policyKindText } from '../text/vocabulary-text.ts'
import type { Route } from './+types/timeline'

export function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).map.timeline({ address: readAddress(request) })
}

export default function Timeline({ loaderData: view }: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(timelineText)
  const { events, address, nations, kinds, all, total } = view
  const year = (date: string | undefined) => date?.slice(0, 4) ?? ''
  const chosen = (change: object) => link(paths.timeline, { ...address, ...change })
  return (
    <>
      <PageNotices release={view.release} problems={view.problems} />
      <PageHeading
        title={words.title}
        lede={
          events.length < total
            ? words.matching(events.length, total)
            : words.lede(total, year(events[0]?.happenedOn), year(events.at(-1)?.happenedOn))
        }
      />
      <LinkChips
        label={words.nation}
        items={[
          {
            text: words.all,
            href: chosen({ nation: null }),
            current: !address.nation,
            count: String(all.nation),
          },
          ...nations.map(({ nation, events: count }) => ({
            text: nationText[nation][language],
            href: chosen({ nation }),
            current: address.nation === nation,
            count: String(count),
          })),
        ]}
      />
      <LinkChips
        label={words.kind}
        items={[
          { text: words.all, href: chosen({ kind: null }), current: !address.kind, count: String(all.kind) },
          ...kinds.map(({ kind, events: count }) => ({
            text: policyKindText[kind][language],
            href: chosen({ kind }),
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
          <FileLinks kind="timeline" state={address} />
        </>
      )}
    </>
  )
}
