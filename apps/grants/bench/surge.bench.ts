import { surgeBenchmark } from './surge/surge.ts'

export const benchmark = surgeBenchmark('surge', () => {})
