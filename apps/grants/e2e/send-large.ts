import { request as httpRequest } from 'node:http'
import { baseURL } from './site.ts'

/** What came of a form that is larger than anything is taken. */
export interface Large {
  status: number
  location: string
  /** Bytes that had been sent when the answer came. */
  sentWhenAnswered: number
}

/** Sends a form of one file of so many bytes, or as much of it as is wanted, with or without its length. */
export function sendLarge(path: string, cookie: string, bytes: number, statesLength = true): Promise<Large> {
  const url = new URL(path, baseURL)
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="large.pdf"\r\n\r\n'
  return new Promise((resolve, reject) => {
    let sent = 0
    const request = httpRequest(url, {
      method: 'POST',
      headers: {
        cookie,
        origin: url.origin,
        'content-type': 'multipart/form-data; boundary=x',
        ...(statesLength && { 'content-length': String(bytes) }),
      },
    })
    request.once('response', (response) => {
      response.resume()
      resolve({
        status: response.statusCode ?? 0,
        location: response.headers.location ?? '',
        sentWhenAnswered: sent,
      })
      request.destroy()
    })
    request.once('error', reject)
    request.write(head)
    const piece = Buffer.alloc(1_000_000, 'a')
    const more = () => {
      if (request.destroyed || sent + piece.length > bytes) return
      sent += piece.length
      if (request.write(piece)) setImmediate(more)
      else request.once('drain', more)
    }
    more()
  })
}
