import { pipeline } from 'node:stream/promises'
import { send } from '@academy/server/answer/send'
import type { Exchange } from '@academy/server/exchange'
import { ProblemError, problemOf } from '@academy/server/problem'
import { openFile, openSubmittedFile, type OpenedFile } from '@academy/services/grants/files/open-file'
import { openExportZip } from '@academy/services/grants/staff/exports'
import { findRefusal } from '@academy/services/runtime/find-refusal'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import type { ServiceContext } from '@academy/services/service-context'
import type { StreamedRoute } from '../server/streamed-route.ts'

const OWN = /^(?:\/cy)?\/applications\/([0-9a-f-]{36})\/files\/([0-9a-f-]{36})$/
const SUBMITTED =
  /^(?:\/cy)?\/manage\/rounds\/([a-z0-9-]{1,100})\/applications\/([^/]{1,40})\/files\/([0-9a-f-]{36})$/

const ZIP = /^(?:\/cy)?\/manage\/rounds\/([a-z0-9-]{1,100})\/downloads\/([0-9a-f-]{36})\.zip$/

/** Gives a file back: to be saved and never to be shown, so that nothing in it acts as a page of ours. */
export function fileDownloadRoute(runtime: Runtime, signIn: (next: string) => string): StreamedRoute {
  return {
    takes: ({ method, path }) =>
      (method === 'GET' || method === 'HEAD') && (OWN.test(path) || SUBMITTED.test(path) || ZIP.test(path)),
    methods: ['GET', 'HEAD'],
    types: [],
    async answer(exchange, { session }) {
      const ctx = runtime.contextFor(session.actor)
      const zip = ZIP.exec(exchange.path)
      const [, applicationId = '', file = ''] = OWN.exec(exchange.path) ?? []
      const [, slug = '', reference = '', submitted = ''] = SUBMITTED.exec(exchange.path) ?? []
      try {
        if (zip) return await sendFile(exchange, await openZip(ctx, zip))
        const opened = file
          ? await openFile(ctx, { applicationId, file })
          : await openSubmittedFile(ctx, { slug, reference, file: submitted })
        return await sendFile(exchange, opened)
      } catch (error) {
        const refusal = findRefusal(error)
        if (!refusal) throw error
        if (refusal.code === 'signed-out')
          return send(exchange, { status: 303, headers: { location: signIn(exchange.path) }, body: '' })
        throw new ProblemError(problemOf(refusal.code === 'unavailable' ? 'unavailable' : 'not-found'))
      }
    },
  }
}

async function openZip(ctx: ServiceContext, [, slug = '', id = '']: RegExpExecArray): Promise<ToSend> {
  return {
    ...(await openExportZip(ctx, { slug, id })),
    name: `${slug}.zip`,
    mediaType: 'application/zip',
  }
}

type ToSend = Omit<OpenedFile, 'notScanned'>

async function sendFile(exchange: Exchange, { name, mediaType, size, stream }: ToSend): Promise<void> {
  const { response, method, headers } = exchange
  response.writeHead(200, {
    ...headers,
    'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'content-length': String(size),
    'content-disposition': `attachment; filename="${plain(name)}"; filename*=UTF-8''${extended(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  })
  if (method === 'HEAD') {
    stream.destroy()
    return void response.end()
  }
  // A client that stops halfway is its own business.
  await pipeline(stream, response).catch(() => response.destroy())
}

function plain(name: string): string {
  return name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
}

function extended(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
