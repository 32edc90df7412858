/** The exact text of which the SHA-256 is stated, to keep. */
export function jsonFile(name: string, text: string): Response {
  return new Response(text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.json"`,
      'Cache-Control': 'no-store',
    },
  })
}
