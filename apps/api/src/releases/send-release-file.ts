import { sendFile } from '@academy/server/answer/send-file'
import type { Exchange } from '@academy/server/exchange'
import type { FileWanted, ReleaseFile, ReleaseFiles } from './release-files.ts'

const types = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
} as const

/** Sends a file of a release; one that somebody removed from the disk is made again. */
export async function sendReleaseFile(
  exchange: Exchange,
  files: ReleaseFiles,
  wanted: FileWanted,
): Promise<void> {
  try {
    await sendMade(exchange, await files.get(wanted), wanted)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || exchange.response.headersSent) throw error
    files.forget(wanted)
    await sendMade(exchange, await files.get(wanted), wanted)
  }
}

function sendMade(
  exchange: Exchange,
  made: ReleaseFile,
  { release, table, format }: FileWanted,
): Promise<void> {
  const { sha256, bytes, packedBytes, file } = made
  return sendFile(exchange, {
    path: file,
    bytes,
    etag: `"${sha256}"`,
    lastModified: new Date(release.publishedAt),
    packed: {
      br: { path: `${file}.br`, bytes: packedBytes.br },
      gzip: { path: `${file}.gz`, bytes: packedBytes.gzip },
    },
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="release-${release.number}-${table}.${format}"`,
      'cache-control': 'public, max-age=31536000, immutable',
      'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    },
  })
}
