/** Where a server writes what happened. */
export interface Log {
  info(fields: Record<string, string | number | boolean>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}
