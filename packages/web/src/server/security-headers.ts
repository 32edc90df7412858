/** Sources to allow beside our own, for a map service that the operator configured. */
export type ContentSources = Partial<
  Record<'connect-src' | 'img-src' | 'worker-src' | 'script-src' | 'style-src', readonly string[]>
>

const policy: Record<string, readonly string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
}

export function contentSecurityPolicy(extra: ContentSources = {}): string {
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources, ...(extra[name as keyof ContentSources] ?? [])].join(' '))
    .join('; ')
}

/** The headers of every response. `https` is whether readers reach the site over it. */
export function securityHeaders(settings: {
  https: boolean
  sources?: ContentSources
}): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(settings.sources),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    ...(settings.https && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
  }
}
