/** Unsaved values of a form, by the name of the input. */
export type DraftValues = Record<string, string[]>

export interface Draft {
  values: DraftValues
  /** The versions that the values were typed over. */
  base: DraftValues
  typedAt: number
}

const KEPT_MS = 7 * 24 * 60 * 60 * 1000

/** What is in the form now, without what the page itself sends along. */
export function readValues(entries: Iterable<[string, FormDataEntryValue]>): Pick<Draft, 'values' | 'base'> {
  const values: DraftValues = {}
  const base: DraftValues = {}
  for (const [name, value] of entries) {
    if (typeof value !== 'string' || name === 'intent' || name.startsWith('mine.')) continue
    const kept = name.startsWith('base.') ? base : values
    kept[name] = [...(kept[name] ?? []), value]
  }
  return { values, base }
}

/** Names whose value differs; a box that is not ticked sends nothing, so both sides are looked at. */
export function changedNames(before: DraftValues, after: DraftValues): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => JSON.stringify(before[name] ?? []) !== JSON.stringify(after[name] ?? []))
}

/** A draft as it was stored, or nothing where it is no draft of ours or is older than a week. */
export function parseDraft(stored: string | null, now: number): Draft | undefined {
  try {
    const draft = JSON.parse(stored ?? 'null') as Draft | null
    return draft && now - draft.typedAt < KEPT_MS ? draft : undefined
  } catch {
    return undefined
  }
}
