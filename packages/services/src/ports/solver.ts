export { createSolver, type Solver } from '@academy/solver/create-solver'
