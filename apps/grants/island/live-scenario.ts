import { lookKindly } from './look-kindly.ts'
import { showFigures } from './show-figures.ts'
import { addSliders } from './scenario-sliders.ts'
import { tryLive, type LiveWords } from './try-live.ts'

// The board of a scenario: a slider for each number, what is moved is tried at once, and what is solved is looked for.
const form = document.getElementById('settings-form')
const state = document.getElementById('board-state')
let isTouched = () => false
if (form instanceof HTMLFormElement && state) {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as LiveWords
  addSliders(form, words.slider)
  isTouched = tryLive({ form, state, words, address: form.dataset['try'] ?? '', show: showFigures(document) })
}
const progress = document.getElementById('progress')
if (progress) lookKindly(progress, () => isTouched())
