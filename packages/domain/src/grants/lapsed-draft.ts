const DAY_MS = 86_400_000

/** Days after the closing of a round in which nothing of an application that was never submitted is removed. */
export const draftDays = 180

/** Until when what was written in an application is kept that was not submitted before its round closed. */
export function draftKeptUntil(closesAt: Date): Date {
  return new Date(closesAt.getTime() + draftDays * DAY_MS)
}
