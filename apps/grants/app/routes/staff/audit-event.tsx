import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { LogProof } from '../../components/log-proof.tsx'
import { paths } from '../../paths.ts'
import { proofText } from '../../text/submit/proof-text.ts'
import { staffText } from '../../text/staff/staff-text.ts'
import type { Route } from './+types/audit-event'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).audit.proof({ eventId: params.id })
}

export default function AuditEvent({ loaderData: proof, params }: Route.ComponentProps) {
  const text = useText(staffText)
  const { title } = useText(proofText)
  const to = useLocalPath()
  return (
    <>
      <Breadcrumbs items={[{ path: paths.audit, text: text.auditTitle }]} />
      <LogProof proof={proof} title={title} jsonHref={to(paths.auditEventJson(params.id))} />
    </>
  )
}
