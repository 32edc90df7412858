/** The addresses that what stands around a page leads to, at the doors that have them. Each door's `paths.ts` takes them from here. */
export const shellPaths = {
  home: '/',
  signIn: '/sign-in',
  signOut: '/sign-out',
  accessibility: '/accessibility',
  privacy: '/privacy',
  data: '/data',
  quality: '/about/quality',
  releases: '/releases',
} as const
