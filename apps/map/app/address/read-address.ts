/** The query of an address as plain values. A name given twice with two values has both, which is no value of ours. */
export function readAddress(request: Request): Record<string, string> {
  const { searchParams } = new URL(request.url)
  const names = new Set(searchParams.keys())
  return Object.fromEntries(
    [...names].map((name) => [name, [...new Set(searchParams.getAll(name))].join(',')]),
  )
}
