import { Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { paths } from '../../paths.ts'
import { EventsTable } from '../../staff/events-table.tsx'
import { LastHead } from '../../staff/last-head.tsx'
import { Verdict } from '../../staff/verdict.tsx'
import { staffText } from '../../text/staff/staff-text.ts'
import type { Route } from './+types/audit'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { audit } = context.get(apiContext)
  const query = new URL(request.url).searchParams
  const [subjectId, after] = ['subject', 'after'].map((name) => query.get(name) ?? undefined)
  const page = await audit.events({ subjectId, after })
  // Checking computes the whole log anew: only when somebody asks, never by turning a page.
  const verdict = query.has('verify') ? await audit.verify() : undefined
  return { page, subjectId, after, verdict }
}

export default function Audit({ loaderData: { page, verdict, subjectId, after } }: Route.ComponentProps) {
  const text = useText(staffText)
  const to = useLocalPath()
  const link = (state: Record<string, string | undefined>) => {
    const query = Object.entries(state).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return `${to(paths.audit)}?${new URLSearchParams(query)}`
  }
  return (
    <>
      <PageHeading title={text.auditTitle} lede={text.auditLede} />
      {verdict ? <Verdict verdict={verdict} /> : <LastHead page={page} />}
      <form method="get" action={to(paths.audit)}>
        {subjectId && <input type="hidden" name="subject" value={subjectId} />}
        {after && <input type="hidden" name="after" value={after} />}
        <Button kind="secondary" name="verify" value="1">
          {text.checkNow}
        </Button>
      </form>
      <p>
        <a href={to(paths.log)}>{text.publishedHeads}</a>
      </p>
      {subjectId && (
        <p>
          {text.onlyAbout(subjectId)} <a href={to(paths.audit)}>{text.allEvents}</a>
        </p>
      )}
      <EventsTable events={page.events} />
      <nav className="ac-pagination" aria-label={text.events}>
        {after && <a href={link({ subject: subjectId })}>{text.newest}</a>}
        {page.cursor && <a href={link({ subject: subjectId, after: page.cursor })}>{text.older}</a>}
      </nav>
    </>
  )
}
