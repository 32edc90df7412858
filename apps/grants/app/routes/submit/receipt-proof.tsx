import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { LogProof } from '../../components/log-proof.tsx'
import { paths } from '../../paths.ts'
import { proofText } from '../../text/submit/proof-text.ts'
import type { Route } from './+types/receipt-proof'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).grants.receiptProof({ applicationId: params.id })
}

export default function ReceiptProof({ loaderData: proof, params }: Route.ComponentProps) {
  const text = useText(proofText)
  const to = useLocalPath()
  return (
    <>
      <Breadcrumbs items={[{ path: paths.receipt(params.id), text: text.backToReceipt }]} />
      <LogProof proof={proof} title={text.titleOwn} jsonHref={to(paths.receiptProofJson(params.id))} />
    </>
  )
}
