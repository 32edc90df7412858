import { valueOf, type PostedForm } from '../components/read-form.ts'

export interface SentSection {
  /** Answers by the name of their input, as typed. */
  values: PostedForm
  baseVersions: Record<string, number>
  /** Where to go after saving. */
  goTo: 'next' | 'list' | 'here'
}

/** Tells apart what a section's form sent: answers, the versions they were written over, and the button pressed. */
export function sentSection(posted: PostedForm): SentSection {
  const intent = valueOf(posted, 'intent')
  const values: PostedForm = {}
  const baseVersions: Record<string, number> = {}
  for (const [name, value] of Object.entries(posted)) {
    if (name.startsWith('base.'))
      baseVersions[name.slice('base.'.length)] = readVersion(valueOf(posted, name))
    else if (name !== 'intent' && !name.startsWith('aside.') && !name.startsWith('_')) values[name] = value
  }
  const taken = /^use:(.+)$/.exec(intent)?.[1]
  if (taken) values[taken] = valueOf(posted, `aside.${taken}`)
  return { values, baseVersions, goTo: taken ? 'here' : intent === 'list' ? 'list' : 'next' }
}

/** A version of ours has few digits; anything else is none, and both texts are kept. */
function readVersion(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}
