import { createHash, type Hash } from 'node:crypto'
import { send } from '@academy/server/answer/send'
import type { Exchange } from '@academy/server/exchange'
import { beginUpload } from '@academy/services/grants/files/begin-upload'
import {
  continueUpload,
  dropUpload,
  getUpload,
  type UploadInput,
  type UploadProgress,
} from '@academy/services/grants/files/continue-upload'
import { MEGABYTES_MAX } from '@academy/domain/form/field'
import { findRefusal } from '@academy/services/runtime/find-refusal'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import type { ServiceContext } from '@academy/services/service-context'
import type { StreamedRequest, StreamedRoute } from '../server/streamed-route.ts'
import { untilCut } from './until-cut.ts'
import { statusOfUpload } from './upload-status.ts'

const ADDRESS =
  /^((?:\/cy)?\/applications\/([0-9a-f-]{36})\/([a-z0-9-]{1,60})\/([a-z0-9-]{1,80})\/uploads)(?:\/([0-9a-f-]{36}))?$/
const VERSION = '1.0.0'
const CHECKSUMS = ['sha1', 'sha256']
const PIECE = 'application/offset+octet-stream'

/**
 * Uploads that are gone on with after a cut: the protocol tus 1.0.0 (https://tus.io/protocols/resumable-upload), of which
 * here are the core, creation, termination, expiration and checksum. Beyond it: `Upload-Metadata` may say `modified`, when
 * the file was last changed, in milliseconds, and then the same file is never begun twice: the answer to its creation says
 * in `Upload-Offset` how much of it is there. `Upload-Outcome` says what became of a file that arrived whole, as the query
 * of the page that shows it. What is refused says why in JSON.
 */
export function resumableRoute(runtime: Runtime): StreamedRoute {
  return {
    takes: ({ path }) => ADDRESS.test(path),
    methods: ['OPTIONS', 'POST', 'HEAD', 'PATCH', 'DELETE'],
    types: [PIECE, ''],
    refuse: (exchange, { status, code, headers }) => refuse(exchange, status, code, { ...headers }),
    async answer(exchange, asked) {
      try {
        await answer(runtime.contextFor(asked.session.actor), exchange, asked)
      } catch (error) {
        const refusal = findRefusal(error)
        if (!refusal) throw error
        asked.drop()
        await refuse(exchange, statusOfUpload(refusal), refusal.reason)
      }
    },
  }
}

async function answer(ctx: ServiceContext, exchange: Exchange, { drop }: StreamedRequest): Promise<void> {
  const [, base = '', applicationId = '', section = '', field = '', upload] =
    ADDRESS.exec(exchange.path) ?? []
  const { method, request } = exchange
  const question = { applicationId, section, field }
  if (method === 'OPTIONS') return tell(exchange, 204, abilities)
  if (request.headers['tus-resumable'] !== VERSION) {
    drop()
    return refuse(exchange, 412, 'version')
  }
  if (upload === undefined && method === 'POST') return begin(ctx, exchange, base, question)
  const input = { ...question, upload: upload ?? '' }
  if (upload !== undefined && method === 'HEAD') return tell(exchange, 200, said(await getUpload(ctx, input)))
  if (upload !== undefined && method === 'PATCH') return goOn(ctx, exchange, input, drop)
  if (upload !== undefined && method === 'DELETE') {
    await dropUpload(ctx, input)
    return tell(exchange, 204)
  }
  drop()
  return refuse(exchange, 405, 'method', {
    allow: upload === undefined ? 'OPTIONS, POST' : 'OPTIONS, HEAD, PATCH, DELETE',
  })
}

async function begin(
  ctx: ServiceContext,
  exchange: Exchange,
  base: string,
  question: { applicationId: string; section: string; field: string },
): Promise<void> {
  const { headers } = exchange.request
  const bytes = wholeNumber(headers['upload-length'])
  if (bytes === undefined) return refuse(exchange, 400, 'upload-length')
  const metadata = readMetadata(String(headers['upload-metadata'] ?? ''))
  const modifiedMs = wholeNumber(metadata.get('modified')) ?? null
  const named = { name: metadata.get('filename') ?? '', modifiedMs }
  const { id, arrived, expiresAt } = await beginUpload(ctx, { ...question, bytes, named })
  return tell(exchange, 201, {
    location: `${base}/${id}`,
    'upload-offset': String(arrived),
    'upload-expires': expiresAt.toUTCString(),
  })
}

async function goOn(
  ctx: ServiceContext,
  exchange: Exchange,
  input: UploadInput,
  drop: () => void,
): Promise<void> {
  const { request } = exchange
  const offset = wholeNumber(request.headers['upload-offset'])
  const sum = readChecksum(request.headers['upload-checksum'])
  if (
    request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() !== PIECE ||
    offset === undefined ||
    sum === 'unknown'
  ) {
    drop()
    return refuse(exchange, 400, sum === 'unknown' ? 'checksum' : 'upload-offset')
  }
  const progress = await continueUpload(ctx, input, {
    offset,
    source: hashed(untilCut(request), sum?.hash),
    isWhole: () => !sum || (request.complete && sum.hash.digest('base64') === sum.wanted),
  })
  // What is over what was announced is not read.
  drop()
  return tell(exchange, 204, said(progress))
}

function said({ bytes, arrived, expiresAt, outcome }: UploadProgress): Record<string, string> {
  return {
    'upload-offset': String(arrived),
    'upload-length': String(bytes),
    'upload-expires': expiresAt.toUTCString(),
    ...(outcome && { 'upload-outcome': new URLSearchParams({ ...outcome }).toString() }),
  }
}

const abilities = {
  'tus-version': VERSION,
  'tus-extension': 'creation,expiration,termination,checksum',
  'tus-max-size': String(MEGABYTES_MAX * 1_000_000),
  'tus-checksum-algorithm': CHECKSUMS.join(','),
}

function tell(
  exchange: Exchange,
  status: number,
  headers: Record<string, string> = {},
): void | Promise<void> {
  const always = { 'tus-resumable': VERSION, 'cache-control': 'no-store' }
  return send(exchange, { status, headers: { ...always, ...headers }, body: '' })
}

function refuse(
  exchange: Exchange,
  status: number,
  why: string,
  headers: Record<string, string> = {},
): void | Promise<void> {
  const always = {
    'tus-resumable': VERSION,
    'tus-version': VERSION,
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    ...(status === 503 && { 'retry-after': '600' }),
  }
  return send(exchange, { status, headers: { ...always, ...headers }, body: JSON.stringify({ why }) })
}

function wholeNumber(text: string | string[] | undefined): number | undefined {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** `filename cGxhbi5wZGY=,modified MTc=`: a name, and its text in base64. */
function readMetadata(header: string): Map<string, string> {
  return new Map(
    header.split(',').map((pair) => {
      const [name = '', value = ''] = pair.trim().split(' ')
      return [name, Buffer.from(value, 'base64').toString('utf8')] as const
    }),
  )
}

function readChecksum(
  header: string | string[] | undefined,
): { hash: Hash; wanted: string } | 'unknown' | undefined {
  if (header === undefined) return undefined
  const [algorithm = '', wanted = ''] = String(header).split(' ')
  return CHECKSUMS.includes(algorithm) ? { hash: createHash(algorithm), wanted } : 'unknown'
}

async function* hashed(
  source: AsyncIterable<Uint8Array>,
  hash: Hash | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    hash?.update(piece)
    yield piece
  }
}
