import { Actions, Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { LetterPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { letterPageText } from '../text/tell/letter-text.ts'

/** Says that a letter was read as it stands. */
export function ReadyLetter({ page: { round, letter, mayTell } }: { page: LetterPage }) {
  const text = useText(letterPageText)
  const to = useLocalPath()
  if (!mayTell || letter.isLocked || letter.state === 'ready') return null
  return (
    <form method="post" action={to(paths.letter(round.slug, letter.id))}>
      <input type="hidden" name="form" value="ready" />
      <input type="hidden" name="letter" value={`${letter.id}.${letter.no}`} />
      <p>{text.readyBody}</p>
      <Actions>
        <Button>{text.ready}</Button>
      </Actions>
    </form>
  )
}
