import { readWeights } from './accept-encoding.ts'

/** Whether who asks names a type and takes it as gladly as plain JSON, which is what a program gets that names nothing. */
export function prefers(accept: string | undefined, type: string): boolean {
  const weights = readWeights(accept ?? '')
  return (weights.get(type) ?? 0) >= Math.max(weights.get('application/json') ?? 0, 0.001)
}
