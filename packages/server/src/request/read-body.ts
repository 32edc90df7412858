import type { IncomingMessage } from 'node:http'
import { crumbCounter } from './crumbs.ts'
import { leaveBody } from './leave-body.ts'
import { problemOf, type Problem } from '../problem.ts'

/** Whether a request brings a body at all. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'
}

/** The whole body, or why it is refused; nothing when the client is gone before its end. */
export function readBody(
  request: IncomingMessage,
  bytesMax: number,
  withinMs: number,
): Promise<Buffer | Problem | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > bytesMax)
    return Promise.resolve(problemOf('too-large'))
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    let size = 0
    const isCrumb = crumbCounter()
    const late = setTimeout(() => {
      leaveBody(request)
      refuse(problemOf('timeout'))
    }, withinMs)
    const refuse = (problem: Problem) => {
      clearTimeout(late)
      request.off('data', take)
      resolve(problem)
    }
    const take = (part: Buffer) => {
      size += part.length
      parts.push(part)
      if (size > bytesMax) refuse(problemOf('too-large'))
      else if (isCrumb(part)) {
        leaveBody(request)
        refuse(problemOf('too-many-parts'))
      }
    }
    request.on('data', take)
    request.once('end', () => {
      clearTimeout(late)
      resolve(parts.length === 1 ? parts[0] : Buffer.concat(parts))
    })
    request.once('close', () => {
      clearTimeout(late)
      resolve(undefined)
    })
    request.once('error', () => resolve(undefined))
  })
}
