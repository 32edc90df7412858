import { applicationStatuses } from '@academy/domain/grants/application-state'
import { Actions, Button } from '@academy/ui/form/button'
import { SelectField } from '@academy/ui/form/select-field'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ApplicationListPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { applicationText } from '../text/apply/application-text.ts'
import { applicationsText } from '../text/staff/applications-text.ts'
import { sorts, type ApplicationQuery } from './application-query.ts'

/** What narrows the list of a round; every choice of it is an address. */
export function ApplicationFilters({ page, query }: { page: ApplicationListPage; query: ApplicationQuery }) {
  const text = useText(applicationsText)
  const states = useText(applicationText)
  const to = useLocalPath()
  const all = Object.values(page.counts).reduce((sum, count) => sum + count, 0)
  return (
    <form method="get" action={to(paths.manageRound(page.round.slug))} className="gr-filters">
      <TextField name="q" type="search" label={text.search} value={query.text} width={20} />
      <SelectField
        name="state"
        label={text.state}
        value={query.status ?? ''}
        options={[
          { value: '', text: `${text.all} (${all})` },
          ...applicationStatuses.map((status) => ({
            value: status,
            text: `${states[status]} (${page.counts[status]})`,
          })),
        ]}
      />
      <SelectField
        name="sort"
        label={text.sort}
        value={query.sort}
        options={sorts.map((sort) => ({ value: sort, text: text[`sort-${sort}`] }))}
      />
      <Actions>
        <Button kind="secondary">{text.show}</Button>
      </Actions>
    </form>
  )
}
