import { createSolver } from '@academy/services/ports/solver'

/** What operations use of the world, in the matrices. A thread that nobody waits for does not keep the process running. */
export const matrixPorts = {
  cursorSecret: 'a secret of a test',
  origin: 'https://grants.example',
  solver: createSolver(),
}
