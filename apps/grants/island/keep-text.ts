import { countWordsLive } from './count-words-live.ts'
import { keepDraft } from './keep-draft.ts'
import { readSettings } from './settings.ts'
import { warnBeforeEnd } from './warn-before-end.ts'

// Added to a form that works without it: unsaved text stays in the browser, words are counted while they are typed,
// and the end of the session is announced. Where anything it needs is missing, it does nothing.
const settings = readSettings()
if (settings) {
  countWordsLive(settings)
  keepDraft(settings)
  warnBeforeEnd(settings)
}
