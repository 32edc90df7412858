import type { MiddlewareFunction } from 'react-router'

/** A release never changes, so neither do its rows; its page may, with the next version of the site. */
const FOR_A_DAY = 'public, max-age=86400, stale-while-revalidate=604800'

/** Lets caches keep what shows one release for long. */
export const cachePinned: MiddlewareFunction<Response> = async ({ request }, next) => {
  const response = await next()
  if (response.status === 200 && new URL(request.url).searchParams.get('release'))
    response.headers.set('Cache-Control', FOR_A_DAY)
  return response
}
