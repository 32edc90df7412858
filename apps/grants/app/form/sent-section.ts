import { valueOf, type PostedForm } from '../components/read-form.ts'

export interface SentSection {
  /** Answers by the name of their input, as typed. */
  values: PostedForm
  /** By key, which is the field's name or a table's cell. */
  baseVersions: Record<string, number>
  carriesOn: Record<string, number>
  /** A text beside an answer that is to be taken, or with `null` all that are to be put away. */
  resolve?: { key: string; take: number | null }
  /** The question in rows that is to have another. */
  add?: string
  /** The question whose files are to be added or taken out, on their own page. */
  files?: string
  /** Where to go after saving. */
  goTo: 'next' | 'list' | 'here'
}

/** Tells apart what a section's form sent: answers, the versions they were written over, and the button pressed. */
export function sentSection(posted: PostedForm): SentSection {
  const intent = valueOf(posted, 'intent')
  const values: PostedForm = {}
  const baseVersions: Record<string, number> = {}
  const carriesOn: Record<string, number> = {}
  for (const [name, value] of Object.entries(posted)) {
    if (name.startsWith('base.'))
      baseVersions[name.slice('base.'.length)] = readVersion(valueOf(posted, name))
    else if (name.startsWith('mine.'))
      carriesOn[name.slice('mine.'.length)] = readVersion(valueOf(posted, name))
    else if (name !== 'intent' && !name.startsWith('_')) values[name] = value
  }
  const [, removedFrom, row] = /^remove:([a-z0-9-]+):(\d{1,2})$/.exec(intent) ?? []
  if (removedFrom && row) {
    for (const name of Object.keys(values))
      if (name.startsWith(`${removedFrom}.`) && name.endsWith(`.${row}`)) values[name] = ''
  }
  const sent = { values, baseVersions, carriesOn }
  if (removedFrom) return { ...sent, goTo: 'here' }
  const [, add] = /^add:([a-z0-9-]+)$/.exec(intent) ?? []
  if (add) return { ...sent, add, goTo: 'here' }
  const [, files] = /^files:([a-z0-9-]{1,80})$/.exec(intent) ?? []
  if (files) return { ...sent, files, goTo: 'here' }
  const resolve = readResolve(intent)
  if (resolve) return { ...sent, resolve, goTo: 'here' }
  return { ...sent, goTo: intent === 'list' ? 'list' : 'next' }
}

/** `use:budget.grant.2:7` takes a version, `keep:budget.grant.2` puts away what stands beside the answer. */
function readResolve(intent: string): SentSection['resolve'] {
  const [, taken, version] = /^use:(.+):(\d{1,9})$/.exec(intent) ?? []
  if (taken && Number(version) > 0) return { key: taken, take: Number(version) }
  const [, kept] = /^keep:(.+)$/.exec(intent) ?? []
  return kept ? { key: kept, take: null } : undefined
}

/** A version of ours has few digits; anything else is none, and both texts are kept. */
function readVersion(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}
