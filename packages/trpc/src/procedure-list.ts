import { appRouter } from './app-router.ts'
import type { Access } from './access.ts'

export interface ProcedureEntry {
  path: string
  type: 'query' | 'mutation' | 'subscription'
  /** Missing when the procedure was built without one; such a procedure answers nobody. */
  access: Access | undefined
  /** The schemas its input passes through. */
  inputs: unknown[]
}

/** Every procedure there is, in the order of its path. */
export function listProcedures(): ProcedureEntry[] {
  const procedures: Record<string, unknown> = appRouter._def.procedures
  return Object.entries(procedures)
    .map(([path, value]) => toEntry(path, value))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

interface ProcedureLike {
  _def: { type: ProcedureEntry['type']; meta?: { access: Access }; inputs: unknown[] }
}

function toEntry(path: string, value: unknown): ProcedureEntry {
  if (!isProcedure(value)) throw new Error(`${path} is not a procedure`)
  const { type, meta, inputs } = value._def
  return { path, type, access: meta?.access, inputs }
}

function isProcedure(value: unknown): value is ProcedureLike {
  return typeof value === 'function' && '_def' in value
}
