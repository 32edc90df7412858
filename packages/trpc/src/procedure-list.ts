import type { AnyRouter } from '@trpc/server'
import type { Access } from './access.ts'
import { appRouter } from './app-router.ts'

export interface ProcedureEntry {
  path: string
  type: 'query' | 'mutation' | 'subscription'
  /** Missing when the procedure was built without one; such a procedure answers nobody. */
  access: Access | undefined
  /** The schemas its input passes through. */
  inputs: unknown[]
}

/** Every procedure of a router, in the order of its path; of all there are without one. */
export function listProcedures(router: AnyRouter = appRouter): ProcedureEntry[] {
  const procedures: Record<string, unknown> = router._def.procedures
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
