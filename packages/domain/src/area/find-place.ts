import { places, type Place, type PlaceKind } from './places.ts'

const LIKE_MAX = 3
/** How alike two names must be, as a share of the pairs of letters that they have together. */
const LIKENESS_LEAST = 0.5

/** The place that a text names, in either language or by its code: letters alone count, not case, marks or accents. */
export function findPlace(text: string, kinds: readonly PlaceKind[]): Place | undefined {
  const wanted = keyOf(text)
  return wanted === '' ? undefined : ofKinds(kinds).find(({ keys }) => keys.includes(wanted))?.place
}

/** Places that somebody may have meant by a text that names none, the likeliest first; none where nothing is like it. */
export function placesLike(text: string, kinds: readonly PlaceKind[]): Place[] {
  const wanted = keyOf(text)
  if (wanted.length < 3) return []
  return ofKinds(kinds)
    .map(({ place, keys }) => ({ place, likeness: Math.max(...keys.map((key) => likenessOf(key, wanted))) }))
    .filter(({ likeness }) => likeness >= LIKENESS_LEAST)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, LIKE_MAX)
    .map(({ place }) => place)
}

interface Keyed {
  place: Place
  keys: readonly string[]
}

const keyed: readonly Keyed[] = places.map((place) => ({
  place,
  keys: [place.code.toLowerCase(), keyOf(place.name.en), keyOf(place.name.cy)],
}))

function ofKinds(kinds: readonly PlaceKind[]): Keyed[] {
  return keyed.filter(({ place }) => kinds.includes(place.kind))
}

/** What is left of a name: `NHS Kent & Medway` is `kentandmedway`. */
function keyOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/\b(?:nhs|integrated care board|icb|(?:city |county |borough |district )*council)\b/g, '')
    .replaceAll(/[^a-z0-9]/g, '')
}

/** The pairs of letters that two texts share, as a share of all they have (Dice's coefficient); 1 where the second begins the first. */
function likenessOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 1
  const [a, b] = [pairsOf(name), pairsOf(wanted)]
  const shared = [...a].filter((pair) => b.has(pair)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}
