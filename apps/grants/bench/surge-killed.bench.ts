import { surgeBenchmark } from './surge/surge.ts'

export const benchmark = surgeBenchmark('surge, app killed at T - 60 s', ({ kill }) => kill('grants'))
