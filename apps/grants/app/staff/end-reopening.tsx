import { useText } from '@academy/ui/language-context'
import { applicationsText } from '../text/staff/applications-text.ts'
import { ReopeningForm } from './reopening-form.tsx'
import type { StaffFormProps } from './staff-notes.tsx'

/** Ends what a reopening opened, with a reason. */
export function EndReopening({ page, refused }: StaffFormProps) {
  const text = useText(applicationsText)
  if (page.status !== 'reopened' || !page.roles.includes('fund-manager')) return null
  return (
    <ReopeningForm
      page={page}
      refused={refused}
      move="end-reopening"
      title={text.endReopening}
      body={text.endReopeningBody}
    />
  )
}
