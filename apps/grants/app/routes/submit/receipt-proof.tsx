import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { LogProof } from '../../components/log-proof.tsx'
import { paths } from '../../paths.ts'
import { proofText } from '../../text/submit/proof-text.ts'
import { numberOf } from '../../application/receipt-number.ts'
import type { Route } from './+types/receipt-proof'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const of = numberOf(request)
  const proof = await context.get(apiContext).grants.receiptProof({ applicationId: params.id, ...of })
  return { proof, no: of.no }
}

export default function ReceiptProof({ loaderData: { proof, no }, params }: Route.ComponentProps) {
  const text = useText(proofText)
  const to = useLocalPath()
  return (
    <>
      <Breadcrumbs items={[{ path: paths.receipt(params.id, no), text: text.backToReceipt }]} />
      <LogProof proof={proof} title={text.titleOwn} jsonHref={to(paths.receiptProofJson(params.id, no))} />
    </>
  )
}
