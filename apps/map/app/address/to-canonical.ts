import { redirect } from 'react-router'

/** Sends an address whose last part is written otherwise (capitals, for one) to the one that is kept. */
export function toCanonical(request: Request, given: string, kept: string): void {
  if (given === kept) return
  const url = new URL(request.url)
  const path = url.pathname.replace(/\/[^/]*$/, `/${encodeURIComponent(kept)}`)
  throw redirect(path + url.search, 301)
}
