/** The query of an address as plain values; of a key given twice the last wins. */
export function readAddress(request: Request): Record<string, string> {
  return Object.fromEntries(new URL(request.url).searchParams)
}
