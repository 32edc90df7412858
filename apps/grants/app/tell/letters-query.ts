import { letterStates, type LetterState } from '@academy/domain/tell/letter'

export interface LettersQuery {
  state?: LetterState
  text: string
  page: number
}

/** What an address of the list asks for; whatever it does not understand is as if it were not there. */
export function readLettersQuery({ searchParams }: URL): LettersQuery {
  const page = Number(searchParams.get('page') ?? 1)
  const state = letterStates.find((one) => one === searchParams.get('state'))
  return {
    ...(state && { state }),
    text: (searchParams.get('q') ?? '').trim().slice(0, 100),
    page: Number.isInteger(page) && page > 0 && page <= 1000 ? page : 1,
  }
}

/** The address of such a page, behind its path. */
export function lettersQueryString({ state, text, page }: LettersQuery): string {
  const asked = new URLSearchParams({
    ...(state && { state }),
    ...(text !== '' && { q: text }),
    ...(page > 1 && { page: String(page) }),
  })
  return asked.size === 0 ? '' : `?${asked}`
}
