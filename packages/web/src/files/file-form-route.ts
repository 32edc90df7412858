import type { Readable } from 'node:stream'
import { send } from '@academy/server/answer/send'
import type { Exchange } from '@academy/server/exchange'
import { ProblemError, problemOf } from '@academy/server/problem'
import { addFile } from '@academy/services/grants/files/add-file'
import { beginUpload } from '@academy/services/grants/files/begin-upload'
import { dropUpload, type UploadInput } from '@academy/services/grants/files/continue-upload'
import { requirePort } from '@academy/services/ports/require-port'
import { findRefusal } from '@academy/services/runtime/find-refusal'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import type { ServiceContext } from '@academy/services/service-context'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import type { StreamedRequest, StreamedRoute } from '../server/streamed-route.ts'
import { SILENT_MS } from './until-cut.ts'

const ADDRESS = /^(?:\/cy)?\/applications\/([0-9a-f-]{36})\/([a-z0-9-]{1,60})\/([a-z0-9-]{1,80})\/files$/
/** What a form has around its file. */
const AROUND_BYTES = 100_000

/**
 * Takes the form of a file, of a browser without scripts: the file goes to the store as it comes, and the answer is the
 * page that the form is on, which says what became of it. What is too large is refused by its stated length, before any of
 * it is read.
 */
export function fileFormRoute(runtime: Runtime): StreamedRoute {
  return {
    takes: ({ method, path, request }) =>
      method === 'POST' &&
      ADDRESS.test(path) &&
      /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? ''),
    methods: ['GET', 'HEAD', 'POST'],
    types: ['multipart/form-data'],
    answer: (exchange, asked) => answer(runtime, exchange, asked),
  }
}

async function answer(
  runtime: Runtime,
  exchange: Exchange,
  { session, drop }: StreamedRequest,
): Promise<void> {
  const [, applicationId = '', section = '', field = ''] = ADDRESS.exec(exchange.path) ?? []
  const ctx = runtime.contextFor(session.actor)
  const question = { applicationId, section, field }
  const stated = exchange.request.headers['content-length']
  try {
    const begun = await beginUpload(ctx, {
      ...question,
      bytes: stated === undefined ? undefined : Number(stated),
      aroundBytes: AROUND_BYTES,
    })
    const said = await receive(ctx, exchange, { ...question, upload: begun.id }, begun.bytesMax)
    if (said === undefined) return
    drop()
    return goTo(exchange, said)
  } catch (error) {
    const refusal = findRefusal(error)
    if (!refusal) throw error
    drop()
    if (refusal.code === 'not-found') throw new ProblemError(problemOf('not-found'))
    if (refusal.code === 'unavailable' && refusal.reason !== 'no-space')
      throw new ProblemError(problemOf('unavailable'))
    // The page asks whoever is signed out to sign in.
    return goTo(exchange, refusal.code === 'signed-out' ? {} : { refused: refusal.reason })
  }
}

type Said = { added: string } | { refused: string; name?: string } | Record<string, never>

/** What became of it; nothing where the line was cut. */
async function receive(
  ctx: ServiceContext,
  { request }: Exchange,
  upload: UploadInput,
  bytesMax: number,
): Promise<Said | undefined> {
  const store = requirePort(ctx, 'files')
  const { socket } = request
  const silent = () => socket.destroy()
  socket.setTimeout(SILENT_MS, silent)
  let isJudged = false
  try {
    const arrived = await readFirstFile(request, bytesMax, (stream) =>
      store.append(upload.upload, 0, stream, bytesMax),
    )
    if (arrived === 'cut') return undefined
    if (arrived === undefined) return { refused: 'no-file' }
    const { name, kept } = arrived
    if (name === '' && kept?.size === 0) return { refused: 'no-file' }
    if (!kept || kept.tooLarge) return { refused: 'file-too-large', name }
    isJudged = true
    const added = await addFile(ctx, { ...upload, name })
    return added.ok ? { added: added.id } : { refused: added.why, name }
  } finally {
    socket.setTimeout(0, silent)
    if (!isJudged) await dropUpload(ctx, upload)
  }
}

/** Reads the form up to the end of its first file. What stands after it is not read. */
function readFirstFile<Kept>(
  request: Exchange['request'],
  bytesMax: number,
  keep: (stream: Readable) => Promise<Kept>,
): Promise<{ name: string; kept: Kept } | 'cut' | undefined> {
  return new Promise((resolve, reject) => {
    let parser: InstanceType<typeof Busboy>
    try {
      parser = new Busboy({
        headers: request.headers as BusboyHeaders,
        limits: {
          files: 1,
          fields: 10,
          parts: 12,
          fieldSize: 1_000,
          fileSize: bytesMax + 1,
          headerPairs: 20,
        },
      })
    } catch {
      return resolve(undefined)
    }
    let file: Promise<void> | undefined
    const stop = () => request.unpipe(parser)
    parser.on('file', (_field, stream, filename) => {
      // A stream that nobody reads any more must not end the process.
      stream.on('error', () => undefined)
      const cut = () => {
        if (!request.complete)
          stream.destroy(Object.assign(new Error('the line was cut'), { code: 'ECONNRESET' }))
      }
      request.once('close', cut)
      file = keep(stream).then(
        (kept) => {
          request.off('close', cut)
          stop()
          resolve(request.destroyed && !request.complete ? 'cut' : { name: filename ?? '', kept })
        },
        (error: unknown) => {
          stop()
          reject(error instanceof Error ? error : new Error(String(error)))
        },
      )
    })
    parser.once('finish', () => void (file ?? resolve(undefined)))
    parser.on('error', () => void (file ?? resolve(undefined)))
    request.once('close', () => void (file ?? (request.complete || resolve('cut'))))
    request.pipe(parser)
  })
}

function goTo(exchange: Exchange, said: Said): void | Promise<void> {
  const query = new URLSearchParams(said).toString()
  const location = `${exchange.path}${query && `?${query}`}`
  return send(exchange, { status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' })
}
