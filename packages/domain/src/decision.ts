/** A rule's answer with its reason, so that a service can refuse with it and a page can say why. */
export type Decision<Why extends string = string> = { ok: true } | { ok: false; why: Why }

export const allowed = { ok: true } as const

export function denied<Why extends string>(why: Why): { ok: false; why: Why } {
  return { ok: false, why }
}
