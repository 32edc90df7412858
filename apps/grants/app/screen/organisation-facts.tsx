import { formatDay } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import type { ScreeningPage } from '../api-types.ts'
import { organisationText } from '../text/organisation/organisation-text.ts'
import { screenText } from '../text/screen/screen-text.ts'

/** What is known of the organisation of a bid, and what somebody outside answered about it. */
export function OrganisationFacts({ page: { organisation, external } }: { page: ScreeningPage }) {
  const text = useText(screenText)
  const known = useText(organisationText)
  const language = useLanguage()
  if (!organisation) return null
  const { legalForm, lastIncomePence, accountsEnd, registrations, aliases } = organisation
  return (
    <Section title={text.register}>
      <SummaryList
        rows={[
          { key: known.legalForm, value: legalForm === null ? text.unknown : known[legalForm] },
          ...(aliases.length === 0 ? [] : [{ key: text.knownAs, value: aliases.join('; ') }]),
          ...registrations.map(({ scheme, number, status, checkedHow, checkedAt }) => ({
            key: scheme === 'other' ? known.otherRegister : known[scheme],
            value: (
              <>
                {number}, {status === 'refused' ? text.refused : known[status]}
                {checkedAt && (
                  <span className="ac-source">
                    {' '}
                    {text.checkedOn(checkedHow ?? '', formatDay(language, new Date(checkedAt)))}
                  </span>
                )}
              </>
            ),
          })),
          {
            key: text.income,
            value: lastIncomePence === null ? text.unknown : formatPounds(language, BigInt(lastIncomePence)),
          },
          {
            key: text.accountsEnd,
            value: accountsEnd === null ? text.unknown : formatDay(language, new Date(accountsEnd)),
          },
        ]}
      />
      <h3>{text.outside}</h3>
      <DataTable
        caption={text.outside}
        captionHidden
        empty={<p>{text.noOutside}</p>}
        rows={external}
        keyOf={({ provider }) => provider}
        columns={[
          {
            key: 'provider',
            header: text.provider,
            rowHeader: true,
            cell: ({ provider, reference, note }) => (
              <>
                {provider} {reference && <span className="ac-source">{reference}</span>}
                {note && <span className="gr-typed"> {note}</span>}
              </>
            ),
          },
          { key: 'on', header: text.on, cell: ({ checkedOn }) => formatDay(language, new Date(checkedOn)) },
          { key: 'result', header: text.result, cell: ({ result }) => text[result] },
          {
            key: 'until',
            header: text.until,
            cell: ({ expiresOn }) => (expiresOn === null ? '–' : formatDay(language, new Date(expiresOn))),
          },
        ]}
      />
    </Section>
  )
}
