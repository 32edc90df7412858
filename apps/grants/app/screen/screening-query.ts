import { screeningStates } from '@academy/domain/screen/screening'

/** What an address asks of the list. */
export function readScreeningQuery({ searchParams }: URL) {
  const flags = searchParams.get('flags')
  const looked = searchParams.get('looked') ?? ''
  const page = Number(searchParams.get('page') ?? '1')
  return {
    state: screeningStates.find((state) => state === searchParams.get('state')) ?? null,
    flagged: flags === 'open',
    mine: flags === 'mine',
    text: (searchParams.get('q') ?? '').trim().slice(0, 100),
    /** How many flags were raised just now; nothing where nobody has looked. */
    looked: /^\d{1,6}$/.test(looked) ? Number(looked) : null,
    page: Number.isInteger(page) && page > 0 && page <= 10_000 ? page : 1,
  }
}
export type ScreeningQuery = ReturnType<typeof readScreeningQuery>

/** The same as a query string; empty where nothing is asked. */
export function screeningQueryString({ state, flagged, mine, text, page }: ScreeningQuery): string {
  const asked = new URLSearchParams({
    ...(state && { state }),
    ...(flagged ? { flags: 'open' } : mine && { flags: 'mine' }),
    ...(text && { q: text }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return asked === '' ? '' : `?${asked}`
}
