import { firstInput } from './form-values.ts'
import type { Met } from './send-typed.ts'
import type { Settings } from './settings.ts'

/** Says at a question that somebody else has answered it meanwhile, once; both texts are kept. */
export function showMet({ form, facts, words, section }: Settings, conflicts: readonly Met[]): void {
  for (const { key, by, time } of conflicts) {
    const name = `met-${key}`
    const question = firstInput(form, facts.whole, key)?.closest('.gr-question')
    if (!question || document.getElementById(name)) continue
    const notice = document.createElement('div')
    notice.id = name
    notice.className = 'gr-met'
    notice.setAttribute('role', 'status')
    const label = facts.labels[key] ?? section
    const who = by === null ? words.metOwn : words.metOther.replace('@', by || words.unnamed)
    const text = document.createElement('p')
    text.textContent = `${label}${/[?.]$/.test(label) ? '' : ':'} ${who.replace('#', time)}`
    const see = document.createElement('a')
    see.href = `${location.pathname}?both=1#${key.split('.')[0] ?? ''}`
    see.textContent = words.seeBoth
    notice.append(text, see)
    question.prepend(notice)
  }
}
