/**
 * Signs that change how a line is read without being seen: zero-width spaces, marks and overrides of direction, and
 * control characters. Joiners within scripts and emoji are none.
 */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Whether a name or another single line holds signs that nobody sees, or a line break. */
export function hasUnseen(line: string): boolean {
  return UNSEEN.test(line)
}

/** Whether there is anything in it to be seen at all. */
export function isSeen(text: string): boolean {
  return SEEN.test(text)
}
