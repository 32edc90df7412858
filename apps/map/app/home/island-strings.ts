import type { Strings } from '@academy/domain/text/define-text'
import type { IslandStrings } from '../../island/map/island-strings.ts'
import type { islandText } from '../text/island-text.ts'

/** The island's words as it reads them: the help lines as one list. */
export function islandStrings(text: Strings<typeof islandText>): IslandStrings {
  const { keyArrows, keyShift, keyZoom, keyOpen, keyHelp, ...rest } = text
  return { ...rest, keysHelp: [keyArrows, keyShift, keyZoom, keyOpen, keyHelp] }
}
