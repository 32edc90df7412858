/** Work that was given up because it took too long. */
export class TooSlow extends Error {}

/** Gives work a signal that ends it after some time, or as soon as nobody waits for the answer any more. */
export async function withDeadline<Result>(
  milliseconds: number,
  onHangUp: ((abandon: () => void) => void) | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new TooSlow()), milliseconds)
  onHangUp?.(() => controller.abort())
  try {
    return await work(controller.signal)
  } catch (error) {
    throw controller.signal.reason instanceof TooSlow ? controller.signal.reason : error
  } finally {
    clearTimeout(timer)
  }
}
