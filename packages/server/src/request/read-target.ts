export interface Target {
  path: string
  /** Without `?`. */
  search: string
  /** Where the address itself names a host (the absolute form), it counts and not the header. */
  host?: string
}

const absolute = /^https?:\/\/([^/?#]*)/i

/** What a request line asks for; nothing where it cannot be read. */
export function readTarget(url: string): Target | undefined {
  const match = absolute.exec(url)
  const rest = match ? url.slice(match[0].length) : url
  const [path, search] = splitOnce(rest.split('#', 1)[0] ?? '')
  const target = { path: match && path === '' ? '/' : path, search }
  if (url === '*') return { path: '/', search: '' }
  if (!target.path.startsWith('/')) return undefined
  return match ? { ...target, host: match[1] ?? '' } : target
}

function splitOnce(text: string): [string, string] {
  const mark = text.indexOf('?')
  return mark === -1 ? [text, ''] : [text.slice(0, mark), text.slice(mark + 1)]
}
