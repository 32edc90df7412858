import type { LocationPrecision } from './vocabulary.ts'

/** A point stands for a site or for a council area; a region or a nation has no point that would be true to draw. */
export function isMarked(scheme: { lon: number | null; locationPrecision: LocationPrecision }): boolean {
  const { lon, locationPrecision } = scheme
  return lon !== null && (locationPrecision === 'town' || locationPrecision === 'local_authority')
}
