/** The host of an address as people say it, without `www.`; what is not an address stays as it is. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\.|\.$/g, '') : address
}
