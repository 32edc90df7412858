/** Which submission an address of a receipt is of: the one that stands where it says nothing that is a number. */
export function numberOf(request: Request): { no?: number } {
  const no = new URL(request.url).searchParams.get('no') ?? ''
  return /^[1-9]\d{0,5}$/.test(no) ? { no: Number(no) } : {}
}
