import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { decisionsText } from '../text/decide/decisions-text.ts'
import { resultsText } from '../text/results/results-text.ts'

/** Where the sealed decisions and their division are downloaded, and how anybody checks them. */
export function SealedRecord({ slug, isTold }: { slug: string; isTold: boolean }) {
  const text = useText(decisionsText)
  const results = useText(resultsText)
  const to = useLocalPath()
  return (
    <Section title={text.record}>
      <p>
        <a href={to(paths.decisionsJson(slug))}>{text.download}</a>
        {' · '}
        <a href={to(paths.divisionJson(slug))}>{text.downloadDivision}</a>
      </p>
      {isTold && (
        <p>
          <a href={to(paths.results(slug))}>{results.toPublic}</a>
        </p>
      )}
      <p>{text.recordBody}</p>
      <p>
        <code>
          {`node verify-allocation.mjs ${slug}-division.json --decisions ${slug}-decisions.json --solve`}
        </code>
      </p>
    </Section>
  )
}
