import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useText } from '@academy/ui/language-context'
import type { ResultsPage } from '../api-types.ts'
import { HashCode } from '../components/hash-code.tsx'
import { paths } from '../paths.ts'
import { resultsText } from '../text/results/results-text.ts'

const hashes = ['decisions', 'publicDecisions', 'division', 'publicDivision'] as const

/** The files of a round's results, and how anybody checks them without us. Their addresses have no language. */
export function OpenData({ page: { round, hashes: own } }: { page: ResultsPage }) {
  const text = useText(resultsText)
  const { slug } = round
  const ofTwo = (title: string, csv: string, json: string) => (
    <li>
      {title}: <a href={csv} aria-label={`${title}, CSV`}>CSV</a>{' · '}
      <a href={json} aria-label={`${title}, JSON`}>JSON</a>
    </li>
  ) // prettier-ignore
  return (
    <Section title={text.open} id="open-data">
      <p className="ac-prose">{text.openBody}</p>
      <ul>
        {ofTwo(text.fileAwards, paths.awardsCsv(slug), paths.awardsJson(slug))}
        {ofTwo(text.fileRates, paths.resultsCsv(slug), paths.resultsJson(slug))}
        <li>
          <a href={paths.publicDivision(slug)}>{text.fileDivision}</a>
        </li>
        <li>
          <a href={paths.publicDecisions(slug)}>{text.fileDecisions}</a>
        </li>
        <li>
          <a href={paths.verifyScript}>{text.fileScript}</a>
        </li>
      </ul>
      <p className="ac-prose">{text.checkBody}</p>
      <p>
        <code>{`node verify-allocation.mjs ${slug}-division.json --decisions ${slug}-decisions.json --solve`}</code>
      </p>
      <h3 className="nhsuk-heading-s">{text.seal}</h3>
      <SummaryList
        rows={hashes.map((key) => ({ key: text[`hash-${key}`], value: <HashCode hex={own[key]} /> }))}
      />
    </Section>
  )
}
