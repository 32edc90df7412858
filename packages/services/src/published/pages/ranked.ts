/** Adds the rank by rate, 1 being the highest; equal rates share a rank, and a place without a rate has none. */
export function ranked<Row extends { perMillion: number | null; kind: string }>(rows: readonly Row[]) {
  return rows.map((row) => {
    // A nation ranks among nations and a region among regions, never across; health areas of the four nations rank together.
    const peers = rows.filter((other) =>
      row.kind === 'nation' || row.kind === 'region' ? other.kind === row.kind : true,
    )
    const rate = row.perMillion
    return {
      ...row,
      rank: rate === null ? null : 1 + peers.filter((other) => (other.perMillion ?? -1) > rate).length,
      outOf: peers.length,
    }
  })
}
