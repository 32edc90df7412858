import { useLocation } from 'react-router'

/** The page's path with its query. */
export function useAddress(): string {
  const { pathname, search } = useLocation()
  return pathname + search
}
