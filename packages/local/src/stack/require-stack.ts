import { inject } from 'vitest'
import './stack-context.ts'

// A setup file: it runs before each file of journeys, which would otherwise fail for want of an address.
const problem = inject('stackProblem')
if (problem !== null) throw new Error(`The platform did not start: ${problem}`)
