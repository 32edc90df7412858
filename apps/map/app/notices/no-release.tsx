import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { noticeText } from './notice-text.ts'
import { useChange } from './use-change.ts'

/** What to do where an address names a release that there is not. */
export function NoRelease() {
  const words = useText(noticeText)
  const to = useLocalPath()
  const change = useChange()
  return (
    <>
      {words.noRelease} <a href={to(paths.data)}>{words.everyRelease}</a>,{' '}
      <a href={change({ release: null })}>{words.releaseCurrent}</a>
    </>
  )
}
