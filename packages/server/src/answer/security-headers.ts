/** The sources of a content security policy by directive. */
export type ContentSources = Partial<Record<string, readonly string[]>>

/** Nothing may be loaded or done but what is named. */
export function contentSecurityPolicy(sources: ContentSources): string {
  const closed = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"], 'base-uri': ["'none'"] }
  return Object.entries({ ...closed, ...sources })
    .map(([name, values = []]) => [name, ...values].join(' '))
    .join('; ')
}

/** What every answer of every process says. `https` is whether readers reach it over it. */
export function safetyHeaders(https: boolean): Record<string, string> {
  return {
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    ...(https && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
  }
}
