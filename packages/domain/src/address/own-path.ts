const OURS = 'http://ours.invalid'

/** The path and query of an address of this site, to go to next; nothing for whatever could lead to another site. */
export function ownPath(next: string | null | undefined): string | null {
  if (!next || !/^\/(?![/\\])[^\\\s]*$/.test(next) || !URL.canParse(next, OURS)) return null
  const url = new URL(next, OURS)
  // A browser reads `/.//evil.example` as `//evil.example`, which is another site.
  return url.origin === OURS && !url.pathname.startsWith('//') ? url.pathname + url.search : null
}
