/** A file to keep: named, and never run or shown in place of the site. */
export function fileResponse(body: string, { type, name }: { type: string; name: string }): Response {
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'public, max-age=300',
    },
  })
}
