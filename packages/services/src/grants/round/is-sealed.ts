/** For what is said on the page; what is shown, the database decides (`grants.rounds_i_read`). */
export function isSealed(
  round: { sealedUntilClosing: boolean; closesAt: Date; graceMinutes: number },
  now: Date,
): boolean {
  return round.sealedUntilClosing && now.getTime() < round.closesAt.getTime() + round.graceMinutes * 60_000
}
