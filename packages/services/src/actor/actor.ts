/** Who acts. `system` is a job of ours; `public` reads what the world may see. */
export type Actor =
  | { kind: 'public' }
  | { kind: 'person'; id: string; staff: readonly StaffRole[] }
  | { kind: 'system'; job: string }

export type StaffRole = 'fund-manager' | 'auditor'
