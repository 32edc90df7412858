import { useLocation } from 'react-router'

/** The address of this page with some of its query changed or taken out; a later page of a list becomes the first. */
export function useChange(): (change: Readonly<Record<string, string | null>>) => string {
  const { pathname, search } = useLocation()
  return (change) => {
    const query = new URLSearchParams(search)
    query.delete('after')
    for (const [name, value] of Object.entries(change)) {
      query.delete(name)
      if (value !== null) query.set(name, value)
    }
    return query.size > 0 ? `${pathname}?${query}` : pathname
  }
}
