import { redirect } from 'react-router'
import { isRefusal } from '@academy/web/api/refusal'

/** Sends an address whose last part is written otherwise (capitals, for one) to the one that is kept. */
export function toCanonical(request: Request, given: string, kept: string): void {
  if (given === kept) return
  const url = new URL(request.url)
  const path = url.pathname.replace(/\/[^/]*$/, `/${encodeURIComponent(kept)}`)
  throw redirect(path + url.search, 301)
}

/** What a page loads of the record that its address names; where that has another slug now, the reader is sent to it for good. */
export async function orMoved<Loaded>(
  request: Request,
  slug: string,
  load: (slug: string) => Promise<Loaded>,
): Promise<Loaded> {
  toCanonical(request, slug, slug.toLowerCase())
  try {
    return await load(slug)
  } catch (error) {
    if (isRefusal(error) && error.data.reason === 'moved')
      toCanonical(request, slug, String(error.data.details['to']))
    throw error
  }
}
