/** Lower-case words joined by single hyphens: what an address may end with. Slugs are for ever: a changed one needs a redirect. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A readable slug of a name: accents fall away, `&` reads as "and", at most 80 characters cut at a word. */
export function slugify(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > 80) break
    slug = longer
  }
  return slug
}
