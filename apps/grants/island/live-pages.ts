/**
 * Which page loads of this browser are open: each holds a lock under its name until it is closed or crashes, which no
 * clock and no unload event could tell. Without locks every other page counts as closed.
 */
export async function livePages(own: string): Promise<Set<string>> {
  const locks = (navigator as { locks?: LockManager }).locks
  if (!locks) return new Set([own])
  locks.request(own, () => new Promise(() => {})).catch(() => {})
  const { held = [] } = await locks.query()
  return new Set([own, ...held.map(({ name }) => name ?? '')])
}
