import { placeByCode } from '@academy/domain/area/places'
import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { StaffApplicationPage } from '../api-types.ts'
import { HashCode } from '../components/hash-code.tsx'
import { paths } from '../paths.ts'
import { SubmissionSections } from '../form/submission-sections.tsx'
import { EarlierSubmissions } from './earlier-submissions.tsx'
import { applicationsText } from '../text/staff/applications-text.ts'

type Submitted = StaffApplicationPage['submissions'][number]

/** What was submitted: its number and hash, its sums as numbers, and every answer in the words of its form. */
export function Submission({
  page: {
    round: { slug },
    reference,
  },
  submission,
  earlier,
}: {
  page: Pick<StaffApplicationPage, 'round' | 'reference'>
  submission: Submitted
  earlier: readonly Submitted[]
}) {
  const text = useText(applicationsText)
  const language = useLanguage()
  const to = useLocalPath()
  const received = `${formatInstant(language, submission.submittedAt, { seconds: true })}${
    submission.lateByRuling ? `, ${text.lateByRuling}` : submission.lateWithinGrace ? `, ${text.late}` : ''
  }`
  const { leastViablePence, peopleHelped } = submission
  return (
    <>
      <Section title={text.submission}>
        <SummaryList
          rows={[
            { key: text.number, value: String(submission.no) },
            { key: text.receipt, value: submission.receiptNumber },
            { key: text.received, value: received },
            ...(leastViablePence === null
              ? []
              : [{ key: text.leastViable, value: formatPounds(language, leastViablePence) }]),
            ...(peopleHelped === null ? [] : [{ key: text.people, value: String(peopleHelped) }]),
            ...(submission.areaCodes.length === 0
              ? []
              : [
                  {
                    key: text.places,
                    value: submission.areaCodes
                      .map((code) => placeByCode(code)?.name[language] ?? code)
                      .join(', '),
                  },
                ]),
            { key: text.hash, value: <HashCode hex={submission.sha256} /> },
          ]}
        />
        <p>
          <a href={to(paths.sealedJson(slug, reference))}>{text.sealedJson}</a>
          {' · '}
          <a href={to(paths.sealedText(slug, reference))}>{text.sealedText}</a>
        </p>
        <p className="ac-source">{text.readNoted}</p>
        <Sums submission={submission} />
        <Matches submission={submission} />
        <EarlierSubmissions submissions={[submission, ...earlier]} />
      </Section>
      <SubmissionSections sections={submission.sections} />
    </>
  )
}

function Sums({ submission: { years } }: { submission: Submitted }) {
  const text = useText(applicationsText)
  const language = useLanguage()
  if (years.length === 0) return null
  const sum = (key: 'costPence' | 'grantPence' | 'matchPence') =>
    years.reduce((total, year) => total + year[key], 0n)
  const together = {
    financialYear: text.total,
    costPence: sum('costPence'),
    grantPence: sum('grantPence'),
    matchPence: sum('matchPence'),
  }
  const pounds = (pence: bigint) => formatPounds(language, pence)
  return (
    <DataTable
      caption={text.sums}
      rows={[...years, together]}
      keyOf={({ financialYear }) => financialYear}
      columns={[
        { key: 'year', header: text.year, rowHeader: true, cell: ({ financialYear }) => financialYear },
        { key: 'cost', header: text.cost, numeric: true, cell: ({ costPence }) => pounds(costPence) },
        { key: 'grant', header: text.grant, numeric: true, cell: ({ grantPence }) => pounds(grantPence) },
        { key: 'match', header: text.match, numeric: true, cell: ({ matchPence }) => pounds(matchPence) },
      ]}
    />
  )
}

function Matches({ submission: { matches } }: { submission: Submitted }) {
  const text = useText(applicationsText)
  const language = useLanguage()
  if (matches.length === 0) return null
  return (
    <DataTable
      caption={text.matches}
      rows={matches.map((match, index) => ({ ...match, key: String(index) }))}
      keyOf={({ key }) => key}
      columns={[
        { key: 'funder', header: text.funder, rowHeader: true, cell: ({ funder }) => funder },
        { key: 'year', header: text.year, cell: ({ financialYear }) => financialYear },
        { key: 'sum', header: text.sum, numeric: true, cell: ({ pence }) => formatPounds(language, pence) },
        { key: 'state', header: text.state, cell: ({ status }) => text[`match-${status}`] },
      ]}
    />
  )
}
