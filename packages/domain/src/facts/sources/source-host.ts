/** The host of a web address as the reviewed list has it: without `www.`, a stray dot at the end, or capitals. */
export function sourceHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  return new URL(address).hostname.replace(/\.$/, '').replace(/^www\./, '')
}
