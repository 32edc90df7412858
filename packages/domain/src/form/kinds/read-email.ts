const NAME = /^[^\s\p{C}\p{Z}@"(),:;<>[\]\\.]+(?:\.[^\s\p{C}\p{Z}@"(),:;<>[\]\\.]+)*$/u
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u

/** An e-mail address in its one written form, or nothing: no two points in a row, no sign that cannot be seen. */
export function readEmail(text: string): string | undefined {
  const at = text.lastIndexOf('@')
  const [name, host] = [text.slice(0, at), text.slice(at + 1)]
  if (at < 1 || text.length > 254 || name.length > 64 || !NAME.test(name)) return undefined
  const labels = host.split('.')
  const last = labels.at(-1) ?? ''
  if (labels.length < 2 || last.length < 2 || /^\d+$/.test(last)) return undefined
  return labels.every((label) => label.length <= 63 && LABEL.test(label)) ? text : undefined
}
