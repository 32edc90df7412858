import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { groupName } from '../allocate/group-names.ts'
import { priceInWords } from '../allocate/reason-in-words.ts'
import { ruleAt, type Saying } from '../allocate/saying.ts'
import type { ResultsPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { resultsText } from '../text/results/results-text.ts'

/** By what bids were judged, who read them and how far they agreed, what was sought, who approved; and what each rule cost. */
export function HowItWent({ page }: { page: ResultsPage }) {
  const text = useText(resultsText)
  const { criteria } = page.round.decided
  const inLanguage = useWords()
  return (
    <Section title={text.how}>
      {criteria.length > 0 && (
        <DataTable
          caption={text.criteria}
          rows={criteria}
          keyOf={({ name }) => name}
          columns={[
            {
              key: 'criterion',
              header: text.criterion,
              rowHeader: true,
              cell: ({ label }) => inLanguage(label),
            },
            {
              key: 'weight',
              header: text.weight,
              numeric: true,
              cell: ({ weightPercent }) => `${weightPercent}%`,
            },
          ]}
        />
      )}
      <SummaryList rows={useFacts(page)} />
      <Rules page={page} />
    </Section>
  )
}

function useFacts({ how, counts }: ResultsPage) {
  const text = useText(resultsText)
  const language = useLanguage()
  const { assessing, calibration, stability, lot } = how
  const points = (value: number) => formatNumber(language, value, { decimals: 1 })
  const isCalibrated = how.scoresFrom === 'calibration' && calibration?.calibrated === true
  const spread = calibration?.deviations
  return [
    { key: text.reading, value: text.readingBody(assessing.assessors, assessing.reviews, assessing.bids, points(assessing.reviews / Math.max(1, assessing.bids))) }, // prettier-ignore
    { key: text.agreement, value: spread ? text.agreementBody(points(spread.error), points(spread.assessors)) : text.agreementNone }, // prettier-ignore
    { key: text.scores, value: text[isCalibrated ? 'scores-calibrated' : 'scores-raw'] },
    { key: text.moderated, value: text.bidsOf(how.moderated) },
    { key: text.objective, value: `${text[`objective-${how.objective}`]}. ${how.isProven ? text.proven : text.notProven}` }, // prettier-ignore
    { key: text.contested, value: stability ? text.contestedBody(stability.runs, stability.contested) : text.contestedNone }, // prettier-ignore
    { key: text.lot, value: lot?.drawn ? text.lotDrawn(lot.seed, lot.publishedAt) : text.lotNone },
    { key: text.reserveList, value: text.bidsOf(counts.reserves) },
    {
      key: text.approved,
      value: how.approvals.includes('finance') ? text.approvedFinance : text.approvedBody,
    },
    { key: text.conflicts, value: text.conflictsBody(how.conflicts) },
  ]
}

function Rules({ page: { how, round } }: { page: ResultsPage }) {
  const text = useText(resultsText)
  const language = useLanguage()
  const inLanguage = useWords()
  const { rules, prices, worth } = how
  const labelOf = (name: string) => round.decided.criteria.find((one) => one.name === name)?.label
  const saying: Saying = {
    language,
    worth,
    input: { rules, exclusive: [], scoreMostHundredths: 0 },
    names: {
      bid: (id) => id,
      organisation: (id) => id,
      group: (by, group) => groupName(language, by, group),
      criterion: (name) => inLanguage(labelOf(name) ?? { en: name, cy: name }),
    },
  }
  const priced = new Set(prices.flatMap(({ of }) => ('rule' in of ? [of.rule] : [])))
  return (
    <>
      <h3 className="nhsuk-heading-s">{text.rules}</h3>
      {rules.length === 0 && <p>{text.rulesNone}</p>}
      <ul>
        {rules.map((rule, index) =>
          priced.has(index) ? null : <li key={JSON.stringify(rule)}>{`${ruleAt(saying, index)}.`}</li>,
        )}
        {prices.map((price) => (
          <li key={JSON.stringify(price.of)}>{priceInWords(saying, price)}</li>
        ))}
      </ul>
    </>
  )
}
