import { Button, LinkButton } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { keptFormText } from '../text/kept-form-text.ts'
import type { KeptForm } from './read-form.ts'
import { entriesOf, HiddenInputs, TypedText } from './typed-text.tsx'

/** Answers a form that could not be taken: why, the way on, and all that was typed. */
export function SentBack({
  why,
  posted,
  action,
}: KeptForm & { why: Exclude<KeptForm['why'], 'signed-out'> }) {
  const text = useText(keptFormText)
  return (
    <div className="ac-prose">
      <PageHeading title={text[why]} lede={text[`${why}-body`]} long />
      {why === 'unavailable' ? (
        <form method="post" action={action}>
          <HiddenInputs entries={entriesOf(posted)} />
          <Button>{text.again}</Button>
        </form>
      ) : (
        <LinkButton href={action}>{text.open}</LinkButton>
      )}
      <TypedText posted={posted} open={why !== 'unavailable'} />
    </div>
  )
}
