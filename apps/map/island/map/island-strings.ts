/** The words the island shows, handed over by the page in its own language. `{…}` marks are filled in here. */
export interface IslandStrings {
  loading: string
  failed: string
  label: string
  instructions: string
  zoomIn: string
  zoomOut: string
  wholeCountry: string
  keys: string
  keysHelp: readonly string[]
  close: string
  /** `{count}` schemes at `{place}`. */
  placeTitle: string
  lead: string
  leadUnknown: string
  money: string
  moneyUnknown: string
  /** `{pounds}`, where the sum is no exact one. */
  moneyAtLeast: string
  moneyAbout: string
  source: string
  open: string
  /** Read out on arrival: `{name}`, `{place}`. */
  arrived: string
  /** Read out where several share a point: `{count}`, `{place}`, `{name}`. */
  arrivedMany: string
  edge: string
  closed: string
  areaNote: string
}

export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark))
}
