import type { OrganisationCard } from '@academy/domain/organisation/organisation-card'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { organisationText } from '../text/organisation/organisation-text.ts'

/** What is known of an organisation, in words. */
export function KnownDetails({
  card,
  aliases = [],
}: {
  card: OrganisationCard
  aliases?: readonly string[]
}) {
  const text = useText(organisationText)
  const language = useLanguage()
  const { notForProfit, lastIncomePence, accountsEnd, legalForm } = card
  return (
    <SummaryList
      rows={[
        { key: text.name, value: card.name },
        ...(aliases.length > 0 ? [{ key: text.aliases, value: aliases.join(', ') }] : []),
        { key: text.legalForm, value: legalForm === null ? text.notSaid : text[legalForm] },
        {
          key: text.notForProfit,
          value: notForProfit === null ? text.notSaid : notForProfit ? text.yes : text.no,
        },
        { key: text.postcode, value: card.postcode },
        { key: text.address, value: card.address ?? text.notSaid },
        {
          key: text.lastIncome,
          value: lastIncomePence === null ? text.notSaid : formatPounds(language, BigInt(lastIncomePence)),
        },
        {
          key: text.accountsEnd,
          value: accountsEnd === null ? text.notSaid : formatDate(language, accountsEnd),
        },
      ]}
    />
  )
}
