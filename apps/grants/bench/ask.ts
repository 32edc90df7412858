import { Agent, request } from 'node:http'

/**
 * Connections are kept, as browsers keep them, and there are as many as people wait: nobody's press stands in a line of ours
 * behind the pages of others, in which it would leave this machine late.
 */
const agent = new Agent({ keepAlive: true, maxSockets: Infinity })

export interface Asked {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
}

interface Question {
  cookie: string
  /** Sent as a page of ours sends its form; without one the page is only read. */
  form?: Readonly<Record<string, string>>
  withinMs: number
}

/**
 * Asks as a browser does, by the driver that costs this machine least, because it is the app's machine too. The body of the
 * answer is read and left. Throws when there is no whole answer within the time.
 */
export function ask(url: string, { cookie, form, withinMs }: Question): Promise<Asked> {
  const { origin } = new URL(url)
  const body = form && new URLSearchParams(form).toString()
  const headers = {
    Cookie: cookie,
    'Accept-Encoding': 'gzip, br',
    ...(body !== undefined && {
      Origin: origin,
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': String(Buffer.byteLength(body)),
    }),
  }
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST'
    const sent = request(url, { agent, method, headers, timeout: withinMs }, (answer) => {
      answer.on('end', () => {
        clearTimeout(late)
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers })
      })
      answer.on('error', reject)
      answer.resume()
    })
    const late = setTimeout(() => sent.destroy(new Error('there was no answer in time')), withinMs)
    sent.on('error', (error) => {
      clearTimeout(late)
      reject(error)
    })
    sent.end(body)
  })
}
