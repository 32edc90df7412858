import { Button, LinkButton } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { keptFormText } from '../text/kept-form-text.ts'
import type { KeptForm, KeptWhy } from './read-form.ts'
import { HiddenInputs, TypedText } from './typed-text.tsx'

type SentBackWhy = Exclude<KeptWhy, 'signed-out' | 'refused'>

/** Where waiting helps, and the form is sent again as it is. */
const passes: readonly SentBackWhy[] = ['unavailable', 'too-many']

/** Answers a form that could not be taken: why, the way on, and all that was typed. */
export function SentBack({ why, posted, action }: KeptForm & { why: SentBackWhy }) {
  const text = useText(keptFormText)
  const heading = <PageHeading title={text[why]} lede={text[`${why}-body`]} long />
  if (passes.includes(why)) {
    return (
      <form method="post" action={action} className="ac-prose">
        {heading}
        <HiddenInputs posted={posted} />
        <Button>{text.again}</Button>
        <TypedText posted={posted} />
      </form>
    )
  }
  return (
    <div className="ac-prose">
      {heading}
      <LinkButton href={action}>{text.open}</LinkButton>
      <TypedText posted={posted} open />
    </div>
  )
}
