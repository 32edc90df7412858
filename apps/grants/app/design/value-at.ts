import type { Path } from './design-input.ts'

/** What stands at a path of a definition; nothing where the path leads nowhere. */
export function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    json,
  )
}

/** The text at a path, a number as its digits; empty where there is none. */
export function textAt(json: unknown, path: Path): string {
  const value = valueAt(json, path)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The entries of a list at a path. */
export function listAt(json: unknown, path: Path): unknown[] {
  const value = valueAt(json, path)
  return Array.isArray(value) ? value : []
}
