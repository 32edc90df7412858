import { addUpLive } from './add-up-live.ts'
import { countWordsLive } from './count-words-live.ts'
import { readSettings } from './settings.ts'
import { saveWhileTyping } from './save-while-typing.ts'
import { warnBeforeEnd } from './warn-before-end.ts'

// Added to a form that works without it: what is typed is saved and kept in the browser until it is, words are counted
// and budgets added up while they are typed, and the end of the session is announced. Where anything it needs is missing, it does nothing.
const settings = readSettings()
if (settings) {
  countWordsLive(settings)
  addUpLive(settings)
  saveWhileTyping(settings, warnBeforeEnd(settings))
}
