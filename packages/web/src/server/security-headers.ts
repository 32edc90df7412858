import { contentSecurityPolicy, safetyHeaders } from '@academy/server/answer/security-headers'

/** Sources to allow beside our own, for a map service that the operator configured. */
export type ContentSources = Partial<
  Record<'connect-src' | 'img-src' | 'worker-src' | 'script-src' | 'style-src', readonly string[]>
>

const ours: Record<string, readonly string[]> = {
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
}

/** What a page may load: our own, and what the operator configured. */
export function pagePolicy(extra: ContentSources = {}): string {
  const sources = Object.entries(ours).map(([name, values]) => [
    name,
    [...values, ...(extra[name as keyof ContentSources] ?? [])],
  ])
  return contentSecurityPolicy(Object.fromEntries(sources) as Record<string, readonly string[]>)
}

/** The headers of every page and file. `https` is whether readers reach the site over it. */
export function securityHeaders(settings: {
  https: boolean
  sources?: ContentSources
}): Record<string, string> {
  return {
    ...safetyHeaders(settings.https),
    'content-security-policy': pagePolicy(settings.sources),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  }
}
