/** Whether an address is on this machine alone, where what would be careless in public is allowed. */
export function isLocalOrigin(origin: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)
}
