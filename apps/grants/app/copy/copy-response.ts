/** A document to be kept, under the application's reference. */
export function copyResponse(document: Buffer, type: string, name: string): Response {
  return new Response(new Uint8Array(document), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
