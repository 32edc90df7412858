export { createSolver } from '@academy/services/ports/solver'
