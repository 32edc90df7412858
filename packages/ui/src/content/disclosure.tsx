import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'

/** Text that opens where it stands, for what not every reader needs. */
export function Disclosure({
  summary,
  open,
  children,
}: {
  summary: string
  open?: boolean
  children: ReactNode
}) {
  return (
    <Details open={open ?? false}>
      <Details.Summary>{summary}</Details.Summary>
      <Details.Text>{children}</Details.Text>
    </Details>
  )
}
