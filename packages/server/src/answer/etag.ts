import { createHash } from 'node:crypto'

/** A weak tag: the same content, whichever encoding it is sent in. */
export function etagOf(body: Buffer | string): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** A tag is all that stands between two commas; what only holds one is none. */
const tagPattern = /(?<=^|,)\s*((?:W\/)?"[!#-~\u0080-\u00FF]*")\s*(?=,|$)/g

/** Whether a list of tags, or `*`, holds the tag. Weakly compared, `W/"a"` and `"a"` are the same; strongly, neither weak one is any. */
export function holdsTag(list: string, etag: string, compare: 'weak' | 'strong'): boolean {
  if (list.trim() === '*') return true
  const tags = [...list.matchAll(tagPattern)].map(([, tag = '']) => tag)
  if (compare === 'strong') return !etag.startsWith('W/') && tags.includes(etag)
  return tags.some((tag) => opaque(tag) === opaque(etag))
}

function opaque(tag: string): string {
  return tag.startsWith('W/') ? tag.slice(2) : tag
}
