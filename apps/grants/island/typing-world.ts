import { dealWith, findDrafts, keepDraft, type Store } from './drafts.ts'
import {
  startTyping,
  stepTyping,
  unsaved,
  type Answered,
  type Key,
  type Typing,
  type Values,
} from './typing.ts'

/** As the page waits before it writes into the browser. */
export const STORE_MS = 300

/** What a made-up line does with what is sent: `half` lets it arrive and loses the answer. */
export type LineMood = 'whole' | 'none' | 'half' | 'signed-out'

interface Version {
  value: string
  tab: number
  isAside: boolean
}

interface Tab {
  typing: Typing
  id: string
  storeAt: number | null
  /** Since when each answer in its form has been as it is. */
  since: Record<Key, number>
}

/** The memory of one browser. */
export function memoryStore(): Store {
  const map = new Map<string, string>()
  return {
    get length() {
      return map.size
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (name) => map.get(name) ?? null,
    setItem: (name, value) => void map.set(name, value),
    removeItem: (name) => void map.delete(name),
  }
}

/**
 * A server, a browser and tabs of one page in it, with a line between them that does what it is told: for tests of the
 * rules by which a page keeps what is typed. The server follows the rules of `saveAnswers`.
 */
export class TypingWorld {
  at = 0
  mood: LineMood = 'whole'
  readonly versions: Record<Key, Version[]> = {}
  readonly store = memoryStore()
  readonly place = { person: 'p', application: 'a' }
  readonly tabs = new Map<number, Tab>()
  /** What was typed two seconds ago or earlier in a tab that is gone. */
  owed: [Key, string][] = []
  #loads = 0

  open(tab: number): void {
    if (this.tabs.has(tab)) return
    const current = Object.entries(this.versions).flatMap(([key, all]) => {
      const at = all.findLastIndex(({ isAside }) => !isAside)
      const found = all[at]
      return found ? [[key, found.value, at + 1] as const] : []
    })
    const kept = Object.fromEntries(current.map(([key, value]) => [key, value]))
    const base = Object.fromEntries(current.map(([key, , version]) => [key, version]))
    this.tabs.set(tab, {
      typing: startTyping({ a: '', b: '', ...kept }, base),
      id: `load-${(this.#loads += 1)}`,
      storeAt: null,
      since: {},
    })
  }

  type(tab: number, key: Key, value: string): void {
    const open = this.tabs.get(tab)
    if (!open || open.typing.now[key] === value) return
    const now = { ...open.typing.now, [key]: value }
    open.typing = stepTyping(open.typing, { is: 'typed', now, at: this.at })
    open.since[key] = this.at
    open.storeAt ??= this.at + STORE_MS
  }

  /** Time goes by, in steps in which each tab does what is due. */
  wait(ms: number): void {
    for (let left = ms; left > 0; left -= 100) {
      this.at += Math.min(100, left)
      for (const tab of this.tabs.values()) this.#work(tab)
    }
  }

  kill(tab: number): void {
    const open = this.tabs.get(tab)
    if (!open) return
    for (const [key, since] of Object.entries(open.since))
      if (this.at - since >= 2_000) this.owed.push([key, open.typing.now[key] ?? ''])
    this.tabs.delete(tab)
  }

  /** Takes up what a tab left behind, as the button of the offer does. */
  takeUp(tab: number): void {
    const open = this.tabs.get(tab)
    const live = new Set([...this.tabs.values()].map(({ id }) => id))
    const found = findDrafts(this.store, this.place, this.at).find(({ id }) => !live.has(id))
    if (!open || !found) return
    for (const [key, value] of Object.entries(found.values)) this.type(tab, key, value)
    this.#keep(open)
    dealWith(this.store, this.place, found.id, Object.keys(found.values))
    // From here on it is a text in a form, which its writer may type over.
    this.owed = this.owed.filter(([key, value]) => found.values[key] !== value)
  }

  has(key: Key, value: string): boolean {
    const drafts = findDrafts(this.store, this.place, this.at)
    return (
      value === '' ||
      (this.versions[key] ?? []).some((version) => version.value === value) ||
      drafts.some(({ values }) => values[key] === value) ||
      [...this.tabs.values()].some(({ typing }) => typing.now[key] === value)
    )
  }

  #work(tab: Tab): void {
    if (tab.storeAt !== null && this.at >= tab.storeAt) this.#keep(tab)
    tab.typing = stepTyping(tab.typing, { is: 'due', at: this.at })
    if (!tab.typing.isOnItsWay) return
    const answer = this.mood === 'none' || this.mood === 'signed-out' ? null : this.#save(tab.typing)
    tab.typing = stepTyping(
      tab.typing,
      answer && this.mood === 'whole'
        ? { is: 'answered', answer, at: this.at }
        : { is: 'failed', line: this.mood === 'signed-out' ? 'signed-out' : 'lost', at: this.at },
    )
    this.#keep(tab)
  }

  #keep(tab: Tab): void {
    tab.storeAt = null
    const keys = unsaved(tab.typing)
    const values = Object.fromEntries(keys.map((key) => [key, tab.typing.now[key] ?? '']))
    keepDraft(this.store, this.place, tab.id, { section: 's', values, typedAt: this.at })
  }

  #save({ sending, base, mine }: Typing): Answered {
    const answer = { versions: {} as Record<Key, number>, conflicts: [] as Answered['conflicts'][number][] }
    for (const [key, value] of Object.entries(sending ?? ({} satisfies Values))) {
      const all = (this.versions[key] ??= [])
      const current = all.findLastIndex(({ isAside }) => !isAside) + 1
      const seen = base[key] ?? 0
      if (all[current - 1]?.value === value) answer.versions[key] = current
      else if (current !== seen && !mine[key] && all[seen - 1]?.value === value) continue
      else if (current === seen || current === 0) {
        all.push({ value, tab: 0, isAside: false })
        answer.versions[key] = all.length
      } else if (all[(mine[key] ?? 0) - 1]?.value !== value) {
        all.push({ value, tab: 0, isAside: true })
        answer.conflicts.push({ key, version: all.length })
      }
    }
    return { ...answer, notKept: [] }
  }
}
