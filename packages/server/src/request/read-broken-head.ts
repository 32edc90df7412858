import { readTarget } from './read-target.ts'

/** What the first bytes of a request that could not be read say: enough to answer in the form and language of who sent it. */
export function readBrokenHead(packet: Buffer | undefined): {
  method: string
  path: string
  accept: string | undefined
} {
  const head = packet?.subarray(0, 64 * 1024).toString('latin1') ?? ''
  const [, method = '', url = ''] = /^([A-Z]{1,20}) (\S+)/.exec(head) ?? []
  const accept = /\r\naccept:([^\r\n]*)/i.exec(head)?.[1]?.trim()
  return { method, path: readTarget(url)?.path ?? '/', accept }
}
