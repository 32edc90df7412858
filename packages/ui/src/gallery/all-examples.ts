import type { Examples } from './examples.ts'

const modules = import.meta.glob<{ examples: Examples }>('../*/*.examples.tsx', { eager: true })

/** Every component's examples, in the order of their files. */
export const allExamples: readonly Examples[] = Object.values(modules).map(({ examples }) => examples)
