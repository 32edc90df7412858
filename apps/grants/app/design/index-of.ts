import { data } from 'react-router'

/** The place in a list that an address names; 404 where it names none. */
export function indexOf(text: string | undefined): number {
  if (!text || !/^\d{1,3}$/.test(text)) throw data(null, { status: 404 })
  return Number(text)
}
