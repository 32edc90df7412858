import { Actions, Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { boardText } from '../text/allocate/board-text.ts'
import { BoardFields } from './board-fields.tsx'
import type { BoardFieldsProps } from './field-props.ts'

interface BoardFormProps extends BoardFieldsProps {
  slug: string
  letter: string
}

/** The fields of a board; with script each number has a slider, and whatever is moved is tried at once. */
export function BoardForm({ slug, letter, ...fields }: BoardFormProps) {
  const text = useText(boardText)
  const to = useLocalPath()
  const words = {
    kept: text.kept,
    tried: text.tried,
    trying: text.trying,
    failed: text.triedFailed,
    slider: text.slider('#'),
  }
  return (
    <form
      method="post"
      action={to(paths.scenario(slug, letter))}
      className="gr-form gr-board-form"
      id="settings-form"
      noValidate
      data-try={to(paths.tryScenario(slug, letter))}
      data-words={JSON.stringify(words)}
    >
      <BoardFields {...fields} />
      <Actions>
        <Button name="intent" value="keep">
          {text.keep}
        </Button>
        <Button kind="secondary" name="intent" value="try">
          {text.try}
        </Button>
      </Actions>
    </form>
  )
}
