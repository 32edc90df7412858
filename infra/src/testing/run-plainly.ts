import { exampleSettings } from './example-settings.ts'
import { recordStack } from './record-stack.ts'

// A program: runs the deployment against mocks with nothing between it and Node.
const graph = await recordStack(() => import('../../index.ts'), exampleSettings())
process.stdout.write(`${graph.length} resources\n`)
