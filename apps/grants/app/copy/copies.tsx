import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { copyText } from '../text/submit/copy-text.ts'

/** The ways to keep a copy of an application. */
export function Copies({ applicationId }: { applicationId: string }) {
  const text = useText(copyText)
  const to = useLocalPath()
  return (
    <Section title={text.copies}>
      <p>{text.copiesBody}</p>
      <ul className="nhsuk-list">
        <li>
          <a href={to(paths.copyDocx(applicationId))} download>
            {text.word}
          </a>
        </li>
        <li>
          <a href={to(paths.copyPdf(applicationId))} download>
            {text.pdf}
          </a>
        </li>
      </ul>
    </Section>
  )
}
