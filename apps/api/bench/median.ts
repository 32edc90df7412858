const ASKED = 15

/** How long something takes in the middle of fifteen times, in milliseconds. */
export async function medianMs(read: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < ASKED; turn++) {
    const begun = performance.now()
    await read()
    times.push(performance.now() - begun)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ASKED / 2)] ?? NaN
}
