import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { rankingText } from '../text/weigh/ranking-text.ts'

interface MakeRunFormProps {
  slug: string
  cut: string
  error?: string | undefined
}

/** How many are meant to be funded, and the button that makes a run. */
export function MakeRunForm({ slug, cut, error }: MakeRunFormProps) {
  const text = useText(rankingText)
  const to = useLocalPath()
  return (
    <Section title={text.makeTitle}>
      <form method="post" action={to(paths.ranking(slug))} className="gr-form" noValidate>
        <TextField
          name="cut"
          label={text.makeCut}
          hint={text.makeHint}
          inputMode="numeric"
          width={4}
          value={cut}
          error={error}
        />
        <Actions>
          <Button>{text.make}</Button>
        </Actions>
      </form>
    </Section>
  )
}
