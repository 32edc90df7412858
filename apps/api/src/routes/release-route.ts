import { etagOf } from '@academy/server/answer/etag'
import { send } from '@academy/server/answer/send'
import type { Exchange } from '@academy/server/exchange'
import { wantsPage } from '@academy/server/request/wants-page'
import type { Route } from '@academy/server/routing/find-route'
import { listReleases, type PublishedRelease } from '@academy/services/published/releases/list-releases'
import { CHECKSUMS_FILE, writeChecksums } from '@academy/services/published/releases/checksums'
import {
  listReleaseFiles,
  type ReleaseFileSum,
} from '@academy/services/published/releases/list-release-files'
import { releaseFormats, releaseTableNames } from '@academy/services/published/releases/read-release-file'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import type { ApiPages } from '../../app/api-pages.tsx'
import { refuseUnknown } from '../http/refuse.ts'
import { sendPage } from '../http/send-page.ts'
import { describeRelease } from '../releases/describe-release.ts'
import type { ReleaseFiles } from '../releases/release-files.ts'
import { sendReleaseFile } from '../releases/send-release-file.ts'

/** `/releases` and `/releases/1`, pages for people and JSON for programs; `/releases/1/scheme.csv`. */
export function releaseRoutes(runtime: Runtime, files: ReleaseFiles, pages: ApiPages): Route[] {
  const list = () => listReleases(runtime.contextFor({ kind: 'public' }))
  const find = async (number = '') => {
    const release = (await list()).find((one) => String(one.number) === number)
    return release ?? refuseUnknown('There is no release with this number. /releases lists them.')
  }
  const published = ({ number }: PublishedRelease) =>
    listReleaseFiles(runtime.contextFor({ kind: 'public' }), number)
  const methods = ['GET'] as const
  return [
    {
      path: '/releases',
      methods,
      async answer(exchange) {
        const releases = await list()
        if (wantsPage(exchange.request.headers.accept))
          return sendPage(exchange, 'en', pages.releases('en', releases))
        return sendFresh(exchange, { releases: releases.map(describeRelease) })
      },
    },
    {
      path: '/cy/releases',
      methods,
      answer: async (exchange) => sendPage(exchange, 'cy', pages.releases('cy', await list())),
    },
    {
      path: '/releases/{number}',
      methods,
      async answer(exchange, { number }) {
        const release = await find(number)
        if (wantsPage(exchange.request.headers.accept))
          return sendPage(exchange, 'en', pages.release('en', release))
        return sendFresh(exchange, await manifest(files, release, await published(release)))
      },
    },
    {
      path: '/cy/releases/{number}',
      methods,
      answer: async (exchange, { number }) =>
        sendPage(exchange, 'cy', pages.release('cy', await find(number))),
    },
    {
      path: '/releases/{number}/SHA256SUMS',
      methods,
      async answer(exchange, { number }) {
        const release = await find(number)
        const sums = await published(release)
        if (sums.length === 0) refuseUnknown('This release was made before its files were written down.')
        await sendChecksums(exchange, release, writeChecksums(sums))
      },
    },
    {
      path: '/releases/{number}/{table}.{format}',
      methods,
      async answer(exchange, { number, table, format }) {
        const release = await find(number)
        const wanted = {
          release,
          table: releaseTableNames.find((name) => name === table) ?? unknownFile(release),
          format: releaseFormats.find((name) => name === format) ?? unknownFile(release),
        }
        await sendReleaseFile(exchange, files, wanted)
      },
    },
  ]
}

function unknownFile({ number }: PublishedRelease): never {
  return refuseUnknown(`There is no such table. /releases/${number} lists them.`)
}

async function sendFresh(exchange: Exchange, value: unknown): Promise<void> {
  const body = `${JSON.stringify(value, null, 2)}\n`
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=60',
    etag: etagOf(body),
    vary: 'accept',
  }
  await send(exchange, { headers, body })
}

/** The release's own checksum is that of this text. */
async function sendChecksums(exchange: Exchange, release: PublishedRelease, body: string): Promise<void> {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': 'attachment; filename="SHA256SUMS"',
    'cache-control': 'public, max-age=31536000, immutable',
    'last-modified': new Date(release.publishedAt).toUTCString(),
    etag: `"${release.sha256}"`,
  }
  await send(exchange, { headers, body })
}

/** What a release holds, every file with its size and checksum: as it was published, or made now where nobody wrote that down. */
async function manifest(
  files: ReleaseFiles,
  release: PublishedRelease,
  published: readonly ReleaseFileSum[],
) {
  const { number } = release
  const known = new Map(published.map((sum) => [sum.file, sum]))
  const list = []
  for (const table of releaseTableNames) {
    for (const format of releaseFormats) {
      const { bytes, sha256 } =
        known.get(`${table}.${format}`) ?? (await files.get({ release, table, format }))
      list.push({ table, format, href: `/releases/${number}/${table}.${format}`, bytes, sha256 })
    }
  }
  const checksums = published.length > 0 ? `/releases/${number}/${CHECKSUMS_FILE}` : null
  return { ...describeRelease(release), checksums, files: list }
}
