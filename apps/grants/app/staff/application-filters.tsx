import {
  applicationFlags,
  applicationSorts,
  arrivals,
  nationLetters,
} from '@academy/domain/grants/application-list'
import { applicationStatuses } from '@academy/domain/grants/application-state'
import { Disclosure } from '@academy/ui/content/disclosure'
import { Actions, Button } from '@academy/ui/form/button'
import { CheckboxField } from '@academy/ui/form/checkbox-field'
import { MoneyField } from '@academy/ui/form/money-field'
import { SelectField } from '@academy/ui/form/select-field'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ApplicationListPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { applicationText } from '../text/apply/application-text.ts'
import { applicationsText } from '../text/staff/applications-text.ts'
import type { ApplicationQuery } from './application-query.ts'

interface Props {
  page: ApplicationListPage
  query: ApplicationQuery
  /** What is wrong with a sum, in a sentence. */
  errors: Partial<Record<'from' | 'to', string>>
}

/** What narrows the list of a round; every choice of it is an address. */
export function ApplicationFilters({ page, query, errors }: Props) {
  const text = useText(applicationsText)
  const states = useText(applicationText)
  const to = useLocalPath()
  const all = Object.values(page.counts).reduce((sum, count) => sum + count, 0)
  return (
    <form method="get" action={to(paths.manageRound(page.round.slug))} role="search">
      <div className="gr-filters">
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
          options={applicationSorts.map((sort) => ({ value: sort, text: text[`sort-${sort}`] }))}
        />
        <Actions>
          <Button kind="secondary">{text.show}</Button>
        </Actions>
      </div>
      <MoreFilters query={query} errors={errors} />
    </form>
  )
}

function MoreFilters({ query, errors }: Omit<Props, 'page'>) {
  const text = useText(applicationsText)
  const { nation, arrival, from, to, flags } = query
  const isUsed = nation !== null || arrival !== null || from !== '' || to !== '' || flags.length > 0
  return (
    <Disclosure summary={text.more} open={isUsed}>
      <div className="gr-filters">
        <MoneyField name="from" label={text.askedFrom} value={from} error={errors.from} />
        <MoneyField name="to" label={text.askedTo} value={to} error={errors.to} />
        <SelectField
          name="arrival"
          label={text.arrival}
          value={arrival ?? ''}
          options={[
            { value: '', text: text.any },
            ...arrivals.map((each) => ({ value: each, text: text[`arrival-${each}`] })),
          ]}
        />
        <SelectField
          name="nation"
          label={text.nation}
          value={nation ?? ''}
          options={[
            { value: '', text: text.any },
            ...nationLetters.map((each) => ({ value: each, text: text[`nation-${each}`] })),
          ]}
        />
      </div>
      <CheckboxField
        name="flag"
        label={text.flags}
        values={flags}
        choices={applicationFlags.map((flag) => ({ value: flag, label: text[`flag-${flag}`] }))}
      />
    </Disclosure>
  )
}
