import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import type { StaffAppealPage } from '../api-types.ts'
import { appealText } from '../text/appeal/appeal-text.ts'
import { refusalText } from '../text/refusal-text.ts'

/** Which officers may decide an appeal, why the others may not, and that somebody is missing where there are not two. */
export function WhoDecides({ page }: { page: StaffAppealPage }) {
  const text = useText(appealText)
  const refusals = useText(refusalText)
  const { deciders } = page.appeal
  const may = deciders.filter(({ why }) => why === null).map(({ name }) => name ?? text.unnamed)
  const { whyNot } = page
  return (
    <Section title={text.whoDecides}>
      {whyNot !== null && (
        <p className="ac-prose">
          <strong>{refusals[`appeal-by-${whyNot}`]}.</strong> {refusals[`appeal-by-${whyNot}-body`]}
        </p>
      )}
      <p className="ac-prose">
        {may.length === 0
          ? text.maysNone
          : may.length === 1
            ? text.maysOne(may[0] ?? '')
            : text.mays(may.join(', '))}
      </p>
    </Section>
  )
}
