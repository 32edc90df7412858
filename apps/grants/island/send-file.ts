import { stepAfter, type Answer, type Step } from './upload-steps.ts'

export type Line = 'sending' | 'looking' | 'paused' | 'lost' | 'elsewhere' | 'signed-out'

export interface Sending {
  pause(): void
  goOn(): void
  /** Gives it up, here and on the server. */
  cancel(): Promise<void>
}

export interface SendSettings {
  file: File
  /** Where uploads begin. */
  create: string
  show(line: Line, sent: number): void
  done(query: string): void
  refused(why: string): void
}

/** Bytes of one request. Less is lost of the time of a slow line than of one that has to send all of it at once. */
const PIECE_BYTES = 4_000_000
const VERSION = { 'Tus-Resumable': '1.0.0' }

/**
 * Sends a file by the protocol tus 1.0.0 in pieces, from where it was cut, as long as it takes: `upload-steps.ts` says what
 * follows what. The server knows the same file again by its name, size and time of change, so nothing is kept here.
 */
export function sendFile({ file, create, show, done, refused }: SendSettings): Sending {
  let address: string | undefined
  let request: XMLHttpRequest | undefined
  let wake = () => {}
  let isPaused = false
  let isOver = false
  let sent = 0
  let cuts = 0

  async function run(): Promise<void> {
    let step: Step = { do: 'begin' }
    while (!isOver) {
      if (isPaused) {
        await new Promise<void>((resolve) => (wake = resolve))
        step = address === undefined ? { do: 'begin' } : { do: 'ask', afterMs: 0, line: 'lost' }
        continue
      }
      const answer: Answer | undefined = await take(step)
      if (isOver || isPaused) continue
      if (answer?.offset != null) sent = answer.offset
      step = stepAfter(answer, cuts)
      if (!answer || answer.status >= 500) cuts += 1
      else if (answer.status !== 423) cuts = 0
      isOver = step.do === 'done' || step.do === 'refused'
      if (step.do === 'done') done(step.query)
      else if (step.do === 'refused') refused(step.why)
      else if (step.do === 'signed-out') {
        isPaused = true
        show('signed-out', sent)
      }
    }
  }

  async function take(step: Step): Promise<Answer | undefined> {
    if (step.do === 'begin') {
      const metadata = `filename ${inBase64(file.name)},modified ${inBase64(String(file.lastModified))}`
      const answer = await ask('POST', create, {
        'Upload-Length': String(file.size),
        'Upload-Metadata': metadata,
      })
      address = answer?.location ?? address
      return answer
    }
    if (step.do === 'ask') {
      if (step.afterMs > 0) {
        show(step.line, sent)
        await later(step.afterMs)
        if (isPaused || isOver) return undefined
      }
      return address === undefined ? take({ do: 'begin' }) : ask('HEAD', address)
    }
    if (step.do !== 'send' || address === undefined) return undefined
    const piece = await file
      .slice(step.from, step.from + PIECE_BYTES)
      .arrayBuffer()
      .catch(() => undefined)
    if (!piece) return { status: 422, offset: null, outcome: null, why: 'unreadable' }
    show(piece.byteLength === 0 ? 'looking' : 'sending', step.from)
    return patch(address, step.from, piece)
  }

  function patch(to: string, from: number, piece: ArrayBuffer): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      const xhr = new XMLHttpRequest()
      request = xhr
      xhr.open('PATCH', to)
      xhr.setRequestHeader('Tus-Resumable', '1.0.0')
      xhr.setRequestHeader('Upload-Offset', String(from))
      xhr.setRequestHeader('Content-Type', 'application/offset+octet-stream')
      xhr.upload.addEventListener('progress', ({ loaded }) => {
        if (!isPaused && !isOver) show('sending', from + loaded)
      })
      xhr.upload.addEventListener('load', () => {
        if (from + piece.byteLength === file.size && !isPaused && !isOver) show('looking', file.size)
      })
      xhr.addEventListener('load', () =>
        resolve(read(xhr.status, (name) => xhr.getResponseHeader(name), xhr.responseText)),
      )
      for (const cut of ['error', 'abort', 'timeout']) xhr.addEventListener(cut, () => resolve(undefined))
      xhr.send(piece)
    })
  }

  /** Until it is time, the line is back, or somebody presses. */
  function later(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const stop = () => {
        clearTimeout(timer)
        removeEventListener('online', stop)
        resolve()
      }
      const timer = setTimeout(stop, ms)
      addEventListener('online', stop)
      wake = stop
    })
  }

  void run()
  return {
    pause() {
      isPaused = true
      request?.abort()
      show('paused', sent)
      wake()
    },
    goOn() {
      isPaused = false
      cuts = 0
      show('sending', sent)
      wake()
    },
    async cancel() {
      isOver = true
      isPaused = false
      request?.abort()
      wake()
      // What cannot be told now is forgotten after a day.
      if (address) await fetch(address, { method: 'DELETE', headers: VERSION }).catch(() => undefined)
    },
  }
}

async function ask(
  method: string,
  to: string,
  headers: Record<string, string> = {},
): Promise<(Answer & { location: string | null }) | undefined> {
  try {
    const response = await fetch(to, { method, headers: { ...VERSION, ...headers } })
    const text = method === 'HEAD' ? '' : await response.text()
    return {
      ...read(response.status, (name) => response.headers.get(name), text),
      location: response.headers.get('Location'),
    }
  } catch {
    return undefined
  }
}

function read(status: number, header: (name: string) => string | null, text: string): Answer {
  const offset = header('Upload-Offset')
  return {
    status,
    offset: offset === null ? null : Number(offset),
    outcome: header('Upload-Outcome'),
    why: status < 400 ? null : whyOf(text),
  }
}

function whyOf(text: string): string | null {
  try {
    const { why } = JSON.parse(text) as { why?: unknown }
    return typeof why === 'string' ? why : null
  } catch {
    return null
  }
}

function inBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
