import { readWeights } from './accept-encoding.ts'

/** Whether who asks would rather have a page than data: a browser names `text/html`, a program does not. */
export function wantsPage(accept: string | undefined): boolean {
  if (!accept?.includes('text/html')) return false
  const weights = readWeights(accept)
  return (weights.get('text/html') ?? 0) >= Math.max(weights.get('application/json') ?? 0, 0.001)
}
