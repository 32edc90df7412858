import type { FileFormat } from '@academy/domain/facts/published-files'

export const fileTypes: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
}

/** Any site may read the files: they are public, and the same to everybody. */
export const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Disposition, ETag',
}

/** A file to keep: named, and never run or shown in place of the site. */
export function fileResponse({ text, name }: { text: string; name: string }, format: FileFormat): Response {
  return new Response(text, {
    headers: {
      ...openToAll,
      'Content-Type': fileTypes[format],
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}
